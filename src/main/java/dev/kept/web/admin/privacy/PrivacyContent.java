package dev.kept.web.admin.privacy;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.privacy.PersonDesk;
import dev.kept.core.privacy.PersonPlace;
import dev.kept.core.privacy.PersonTrace;
import dev.kept.link.Json;
import dev.kept.link.house.PersonJson;
import dev.kept.web.LocalFormat;
import dev.kept.web.PageStyles;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Shows what is stored about a person in this product, gives it out as a file, and erases it. */
public final class PrivacyContent implements AdminContent<PrivacyContent.PrivacyState> {

    private static final String PERSON = "person";

    private final Texts texts;
    private final PersonDesk desk;
    private final PageStyles styles;

    public PrivacyContent(Texts texts, PersonDesk desk, PageStyles styles) {
        this.texts = texts;
        this.desk = desk;
        this.styles = styles;
    }

    /**
     * What the page holds.
     *
     * @param person as typed
     * @param found {@code null} when nobody looked
     * @param erased how much was erased; {@code null} when nothing was
     * @param wrong why nothing was done; {@code null} when nothing is known to be wrong
     */
    record PrivacyState(
            String person,
            @Nullable List<PersonTrace> found,
            @Nullable Integer erased,
            @Nullable Refusal wrong) {}

    @Override
    public String path() {
        return "/plugins/servlet/kept/privacy";
    }

    @Override
    public String template() {
        return "templates/kept/privacy.vm";
    }

    @Override
    public String titleKey() {
        return "kept.privacy.title";
    }

    /** A name never stands in the address, which is logged. */
    @Override
    public Answer<PrivacyState> opened(SentForm address) {
        return Answer.of(new PrivacyState("", null, null, null));
    }

    @Override
    public Answer<PrivacyState> again(SentForm form, Refusal wrong) {
        return Answer.of(new PrivacyState(form.typed(PERSON), null, null, wrong));
    }

    @Override
    public AuditMark audit(SentForm form) {
        return AuditMark.of(AuditAction.PERSONAL_DATA, form.text("action"));
    }

    @Override
    public AdminReply<PrivacyState> done(SentForm form, String adminKey) {
        String person = form.typed(PERSON);
        return switch (form.text("action")) {
            case "erase" ->
                AdminReply.of(
                        desk.erase(person),
                        done -> new AdminReply.Shown<>(new PrivacyState("", null, sum(done), null)));
            case "download" ->
                AdminReply.of(desk.find(person), found -> new AdminReply.File<>(response -> download(found, response)));
            default ->
                AdminReply.of(
                        desk.find(person),
                        found -> new AdminReply.Shown<>(new PrivacyState(person, found, null, null)));
        };
    }

    private static int sum(SortedMap<PersonPlace, Integer> erased) {
        return erased.values().stream().mapToInt(rows -> rows).sum();
    }

    private void download(List<PersonTrace> found, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"kept-person.json\"");
        response.getOutputStream().write(Json.pretty(PersonJson.of(found, texts)));
    }

    @Override
    public void draw(PrivacyState state, Model model, PageAddress place) {
        styles.require(PageStyles.VIEW);
        model.text(PERSON, state.person());
        LocalFormat format = new LocalFormat(texts);
        List<PersonTrace> found = state.found();
        if (found != null) {
            model.flag("looked", true)
                    .flag("nothing", found.isEmpty())
                    .models(
                            "places",
                            found.stream()
                                    .map(trace -> new Model(texts)
                                            .message("name", PersonPlace.NAMES.key(trace.place()))
                                            .text("count", format.count(trace.count())))
                                    .toList());
        }
        Integer erased = state.erased();
        if (erased != null) {
            model.message("done", "kept.privacy.erased", format.count(erased));
        }
        if (state.wrong() != null) {
            model.refusal(state.wrong(), Set.of(PERSON));
        }
    }
}
