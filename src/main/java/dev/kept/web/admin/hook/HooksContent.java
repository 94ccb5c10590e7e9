package dev.kept.web.admin.hook;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.SharedSecret;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.hook.Hook;
import dev.kept.core.hook.HookAddress;
import dev.kept.core.hook.HookEvent;
import dev.kept.core.hook.ProjectHooks;
import dev.kept.core.hook.ProjectHooks.HookChange;
import dev.kept.core.hook.ProjectHooks.HookOrder;
import dev.kept.core.hook.ProjectHooks.HooksView;
import dev.kept.web.Links;
import dev.kept.web.PageStyles;
import dev.kept.web.RefusalStatus;
import dev.kept.web.Zones;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Settles which other systems hear what happens to a project's promises, and shows what became of what they were told. */
public final class HooksContent implements AdminContent<HooksContent.HooksState> {

    private static final String PROJECT = "project";
    private static final String ADDRESS = "address";
    private static final String EVENT = "event";
    private static final String HOOK = "hook";
    private static final String DELIVERY = "delivery";
    private static final String ACTION = "action";

    private final Texts texts;
    private final ProjectHooks hooks;
    private final Zones zones;
    private final PageStyles styles;

    /** @param hooks looks itself who administers which project */
    public HooksContent(Texts texts, ProjectHooks hooks, Zones zones, PageStyles styles) {
        this.texts = texts;
        this.hooks = hooks;
        this.zones = zones;
        this.styles = styles;
    }

    /**
     * What the page holds.
     *
     * @param made a secret that was just made, to be shown this once; {@code null} at all other times
     * @param address what is typed for a new hook
     * @param events codes of what is ticked for it
     * @param wrong what is wrong with it; {@code null} when nothing is
     */
    record HooksState(
            HooksView view,
            @Nullable SharedSecret made,
            String address,
            List<String> events,
            @Nullable Refusal wrong) {

        static HooksState of(HooksView view, @Nullable SharedSecret made) {
            return new HooksState(view, made, "", List.of(), null);
        }
    }

    @Override
    public String path() {
        return Links.HOOKS;
    }

    @Override
    public String template() {
        return "templates/kept/hooks.vm";
    }

    @Override
    public String titleKey() {
        return "kept.hook.title";
    }

    /** Those who administer one project are no administrators. */
    @Override
    public boolean forAdministrators(SentForm asked) {
        return false;
    }

    @Override
    public Map<String, String> notices() {
        return Map.of(
                "on", "kept.hook.done.on",
                "off", "kept.hook.done.off",
                "remove", "kept.hook.done.remove",
                "try", "kept.hook.done.try",
                "again", "kept.hook.done.again");
    }

    @Override
    public Answer<HooksState> opened(SentForm address) {
        return hooks.view(address.text(PROJECT)).map(view -> HooksState.of(view, null));
    }

    @Override
    public Answer<HooksState> again(SentForm form, Refusal wrong) {
        return hooks.view(form.text(PROJECT))
                .map(view -> new HooksState(view, null, form.typed(ADDRESS), form.ticked(EVENT), wrong));
    }

    /** What is sent at once must be committed before the job looks for it. */
    @Override
    public boolean changes(SentForm form) {
        return !form.has(DELIVERY) && !form.text(ACTION).equals(HookOrder.TRY.code());
    }

    /** Of an address only the host: a path may be a secret of its receiver. */
    @Override
    public AuditMark audit(SentForm form) {
        String state = hooks.view(form.text(PROJECT))
                .fold(
                        view -> view.hooks().stream()
                                .map(one -> line(one.hook()))
                                .collect(Collectors.joining("\n")),
                        refusal -> "");
        return new AuditMark(AuditAction.HOOKS, form.text(PROJECT) + " " + form.text(ACTION), state);
    }

    private static String line(Hook hook) {
        String events = hook.events().stream().map(HookEvent::code).collect(Collectors.joining(" "));
        return String.join(
                " ", hook.id(), hook.address().origin(), hook.standing().state().code(), events);
    }

    @Override
    public AdminReply<HooksState> done(SentForm form, String userKey) {
        String project = form.text(PROJECT);
        if (form.has(DELIVERY)) {
            return reply(hooks.again(project, form.text(DELIVERY)), "again");
        }
        String action = form.text(ACTION);
        Optional<HookOrder> order = Arrays.stream(HookOrder.values())
                .filter(one -> one.code().equals(action))
                .findFirst();
        return order.map(one -> reply(hooks.order(project, form.text(HOOK), one), action))
                .orElseGet(() -> reply(hooks.add(project, form.typed(ADDRESS), form.ticked(EVENT)), action));
    }

    private static AdminReply<HooksState> reply(Answer<HookChange> answer, String done) {
        return answer.fold(
                change -> change.made() == null
                        ? new AdminReply.Done<>(
                                "project=" + Links.encode(change.view().key()) + "&" + done + "=true")
                        : new AdminReply.Shown<>(HooksState.of(change.view(), change.made())),
                wrong -> new AdminReply.NotSaved<>(wrong, RefusalStatus.of(wrong.kind())));
    }

    @Override
    public void draw(HooksState state, Model model, PageAddress place) {
        styles.require(PageStyles.VIEW);
        HooksView view = state.view();
        HookRows rows = new HookRows(texts, zones);
        model.text(PROJECT, view.key())
                .text("self", place.page() + "?project=" + Links.encode(view.key()))
                .message("intro", "kept.hook.intro", view.name())
                .flag("leaves", view.leaves())
                .models("hooks", view.hooks().stream().map(rows::hook).toList())
                .flag("anyHook", !view.hooks().isEmpty())
                .text(ADDRESS, state.address())
                .number("longest", HookAddress.LONGEST)
                .models(
                        "events",
                        HookEvent.CHOICE.stream().map(one -> event(one, state)).toList());
        if (state.made() != null) {
            model.text("made", state.made().text());
        }
        if (state.wrong() != null) {
            model.refusal(state.wrong(), Set.of(ADDRESS, EVENT));
        }
    }

    private Model event(HookEvent event, HooksState state) {
        return new Model(texts)
                .text("code", event.code())
                .message("name", HookEvent.NAMES.key(event))
                .flag("chosen", state.events().contains(event.code()));
    }
}
