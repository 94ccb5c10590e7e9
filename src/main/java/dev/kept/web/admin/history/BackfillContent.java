package dev.kept.web.admin.history;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.backfill.BackfillReport;
import dev.kept.core.backfill.run.BackfillRun;
import dev.kept.core.backfill.run.Backfills;
import dev.kept.core.backfill.run.Backfills.RunOrder;
import dev.kept.web.Links;
import dev.kept.web.RefusalStatus;
import dev.kept.web.Zones;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.util.List;
import java.util.Map;

/**
 * Makes promises of what the history remembers: of one project for those who administer it, of a query for
 * administrators with a fresh password. Counting writes nothing; a run goes on by itself, on any node, and can be held.
 *
 * <p>What is rebuilt is marked as such for ever, so one can count first and see which issues a person should look at.
 */
public final class BackfillContent implements AdminContent<BackfillContent.BackfillState> {

    /** What the buttons beside a run ask for. */
    private static final Map<String, RunOrder> ORDERS =
            Map.of("pause", RunOrder.PAUSE, "resume", RunOrder.RESUME, "cancel", RunOrder.CANCEL);

    private final Texts texts;
    private final Backfills backfills;
    private final Zones zones;

    /**
     * @param backfills looks itself who may read which history
     * @param zones gives the product's zone, which the form starts with, and the reader's, in which runs are told
     */
    public BackfillContent(Texts texts, Backfills backfills, Zones zones) {
        this.texts = texts;
        this.backfills = backfills;
        this.zones = zones;
    }

    /**
     * What the page holds.
     *
     * @param form what the form holds
     * @param wrong what is wrong with the form or with what was asked; {@code null} when nothing is
     * @param report what was just counted; {@code null} when nothing was
     * @param runs the latest, newest first
     */
    record BackfillState(
            BackfillForm form,
            @Nullable Refusal wrong,
            @Nullable BackfillReport report,
            List<BackfillRun> runs) {}

    @Override
    public String path() {
        return "/plugins/servlet/kept/backfill";
    }

    @Override
    public String template() {
        return "templates/kept/backfill.vm";
    }

    @Override
    public String titleKey() {
        return "kept.backfill.title";
    }

    @Override
    public String strangeFormKey() {
        return "kept.backfill.error.token";
    }

    /** Those who administer one project are no administrators; the runs and the count look who may see that project. */
    @Override
    public boolean forAdministrators(SentForm asked) {
        return form(asked).project() == null;
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("started", "kept.backfill.started");
    }

    @Override
    public Answer<BackfillState> opened(SentForm address) {
        return state(form(address), null, null);
    }

    @Override
    public Answer<BackfillState> again(SentForm sent, Refusal wrong) {
        return state(form(sent), wrong, null);
    }

    /** The page with the runs over what the form names; refused to those who may not see them. */
    private Answer<BackfillState> state(BackfillForm form, @Nullable Refusal wrong, @Nullable BackfillReport report) {
        return backfills.latest(form.scope()).map(runs -> new BackfillState(form, wrong, report, runs));
    }

    @Override
    public @Nullable AuditMark audit(SentForm sent) {
        String action = sent.typed("action");
        return ORDERS.containsKey(action) || action.equals("write")
                ? AuditMark.of(AuditAction.HISTORY, action, sent.text("project"), sent.typed("run"))
                : null;
    }

    /**
     * Counts, unless the button says to write, or to hold a run, go on with it or give it up. Only what changes
     * something leads back to the page.
     */
    @Override
    public AdminReply<BackfillState> done(SentForm sent, String userKey) {
        BackfillForm form = form(sent);
        String action = sent.typed("action");
        RunOrder order = ORDERS.get(action);
        if (order != null) {
            return led(backfills.ask(sent.typed("run"), order), project(form));
        }
        if (action.equals("write")) {
            String project = project(form);
            return led(
                    form.read().flatMap(backfills::start), (project.isEmpty() ? "" : project + "&") + "started=true");
        }
        return form.read()
                .flatMap(backfills::count)
                .flatMap(report -> state(form, null, report))
                .fold(AdminReply.Shown::new, BackfillContent::refused);
    }

    /**
     * Back to the page, which then shows the run.
     *
     * @param query what the address then says
     */
    private static AdminReply<BackfillState> led(Answer<BackfillRun> done, String query) {
        return done.fold(run -> new AdminReply.Done<>(query), BackfillContent::refused);
    }

    private static AdminReply<BackfillState> refused(Refusal why) {
        return new AdminReply.NotSaved<>(why, RefusalStatus.of(why.kind()));
    }

    /** The project as a parameter of the page's address; empty for a query. */
    private static String project(BackfillForm form) {
        return form.project() == null ? "" : "project=" + Links.encode(form.project());
    }

    /**
     * What was typed; where nothing was, the product's zone, and a name that says that nobody wrote down to whom it was
     * promised.
     */
    private BackfillForm form(SentForm sent) {
        return BackfillForm.of(sent, zones.product().getId(), texts.text("kept.backfill.requester"));
    }

    @Override
    public void draw(BackfillState state, Model model, PageAddress place) {
        String project = project(state.form());
        model.text("self", place.page() + (project.isEmpty() ? "" : "?" + project));
        new BackfillView(texts, zones.reader()).put(model, state);
    }
}
