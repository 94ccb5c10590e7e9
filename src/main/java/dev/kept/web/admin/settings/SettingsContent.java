package dev.kept.web.admin.settings;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.settings.HouseSettings;
import dev.kept.core.settings.SettingChange;
import dev.kept.core.settings.SettingsKeeper;
import dev.kept.core.settings.SettingsTransfer.SettingsPlan;
import dev.kept.core.settings.TypedSettings;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.house.SettingsJson;
import dev.kept.web.LocalFormat;
import dev.kept.web.PageStyles;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All settings as one file: taken out, looked at against what holds here, and taken in as a whole. For system administrators
 * alone, because it replaces what every other page sets.
 */
public final class SettingsContent implements AdminContent<SettingsContent.SettingsState> {

    private static final String CONTENT = "content";
    private static final String REASON = "reason";

    private final Texts texts;
    private final SettingsKeeper keeper;
    private final PageStyles styles;

    public SettingsContent(Texts texts, SettingsKeeper keeper, PageStyles styles) {
        this.texts = texts;
        this.keeper = keeper;
        this.styles = styles;
    }

    /**
     * What the page holds.
     *
     * @param content as pasted
     * @param reason as typed
     * @param plan what it would change; {@code null} when nobody looked
     * @param wrong why nothing was done; {@code null} when nothing is known to be wrong
     */
    record SettingsState(
            String content,
            String reason,
            @Nullable SettingsPlan plan,
            @Nullable Refusal wrong) {}

    @Override
    public String path() {
        return "/plugins/servlet/kept/settings";
    }

    @Override
    public String template() {
        return "templates/kept/settings.vm";
    }

    @Override
    public String titleKey() {
        return "kept.settings.title";
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("saved", "kept.settings.saved");
    }

    @Override
    public Answer<SettingsState> opened(SentForm address) {
        return keeper.now().map(now -> new SettingsState("", "", null, null));
    }

    @Override
    public Answer<SettingsState> again(SentForm form, Refusal wrong) {
        return opened(form).map(state -> new SettingsState(form.typed(CONTENT), form.typed(REASON), null, wrong));
    }

    @Override
    public @Nullable AuditMark audit(SentForm form) {
        return switch (form.text("action")) {
            case "take" ->
                new AuditMark(
                        AuditAction.SETTINGS,
                        form.text(REASON),
                        keeper.now().fold(HouseSettings::toString, refused -> ""));
            case "download" -> AuditMark.of(AuditAction.EXPORT, "settings");
            default -> null;
        };
    }

    @Override
    public AdminReply<SettingsState> done(SentForm form, String adminKey) {
        return switch (form.text("action")) {
            case "download" ->
                AdminReply.of(keeper.now(), now -> new AdminReply.File<>(response -> download(now, response)));
            case "take" ->
                AdminReply.of(
                        read(form).flatMap(typed -> keeper.take(typed, form.text(REASON))),
                        plan -> plan.saved()
                                ? new AdminReply.Done<>(
                                        "saved=" + plan.changes().size())
                                : new AdminReply.Shown<>(shown(form, plan)));
            default ->
                AdminReply.of(read(form).flatMap(keeper::plan), plan -> new AdminReply.Shown<>(shown(form, plan)));
        };
    }

    private static SettingsState shown(SentForm form, SettingsPlan plan) {
        return new SettingsState(form.typed(CONTENT), form.typed(REASON), plan, null);
    }

    private static Answer<TypedSettings> read(SentForm form) {
        try {
            return Answer.of(SettingsJson.read(form.text(CONTENT)));
        } catch (MalformedJsonException e) {
            return Answer.refused(
                    e.field().isEmpty()
                            ? Refusal.invalid(CONTENT, "kept.settings.error.json")
                            : Refusal.invalid(CONTENT, "kept.settings.error.place", e.field()));
        }
    }

    private static void download(HouseSettings now, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"kept-settings.json\"");
        response.getOutputStream().write(Json.pretty(SettingsJson.of(now)));
    }

    @Override
    public void draw(SettingsState state, Model model, PageAddress place) {
        styles.require(PageStyles.VIEW);
        model.text("content", state.content()).text("reason", state.reason());
        SettingsPlan plan = state.plan();
        if (plan != null) {
            List<Model> changes = plan.changes().stream().map(this::row).toList();
            List<Model> wrong = plan.wrong().stream().map(this::row).toList();
            model.models("changes", changes)
                    .flag("anyChange", !changes.isEmpty())
                    .models("wrongs", wrong)
                    .flag("anyWrong", !wrong.isEmpty())
                    .flag("same", changes.isEmpty() && wrong.isEmpty())
                    .message("changesTitle", "kept.settings.changes", new LocalFormat(texts).count(changes.size()));
        }
        if (state.wrong() != null) {
            model.refusal(state.wrong(), Set.of(CONTENT, REASON));
        }
    }

    private Model row(SettingChange change) {
        return new Model(texts)
                .text("place", change.place())
                .text("before", change.before() == null ? texts.text("kept.settings.nothing") : change.before())
                .text("after", change.after() == null ? texts.text("kept.settings.nothing") : change.after());
    }

    private Model row(Refusal wrong) {
        return new Model(texts).text("place", wrong.field()).text("sentence", texts.text(wrong));
    }
}
