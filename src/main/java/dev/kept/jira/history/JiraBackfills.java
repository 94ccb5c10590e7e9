package dev.kept.jira.history;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.backfill.BackfillReport;
import dev.kept.core.backfill.BackfillRequest;
import dev.kept.core.backfill.IssueSet;
import dev.kept.core.backfill.Scope;
import dev.kept.core.backfill.run.BackfillOrders;
import dev.kept.core.backfill.run.BackfillRun;
import dev.kept.core.backfill.run.Backfills;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.job.Jobs;
import java.util.List;

/**
 * Counts and runs over Jira's history, for those who may have it read. A count answers at once and writes nothing; a
 * run is only noted here, and {@link BackfillJob} does the work.
 */
public final class JiraBackfills implements Backfills {

    /** So many of the latest runs are listed. */
    private static final int LATEST = 10;

    private final BackfillRights rights;
    private final BackfillOrders orders;
    private final Jobs jobs;
    private final Texts texts;
    private final Capabilities capabilities;

    public JiraBackfills(
            BackfillRights rights, BackfillOrders orders, Jobs jobs, Texts texts, Capabilities capabilities) {
        this.rights = rights;
        this.orders = orders;
        this.jobs = jobs;
        this.texts = texts;
        this.capabilities = capabilities;
    }

    /**
     * Counts what a run would write. Takes as long as reading all the histories takes, in the request of whoever asks.
     */
    @Override
    public Answer<BackfillReport> count(BackfillRequest request) {
        return capabilities.when(Capability.HISTORY, () -> rights.issues(request.scope())
                .flatMap(issues -> orders.count(issues, request, rights.named())));
    }

    /** Notes a run and has the job begin soon, on whichever node is free. */
    @Override
    public Answer<BackfillRun> start(BackfillRequest request) {
        return capabilities.when(Capability.HISTORY, () -> rights.issues(request.scope())
                .flatMap(issues -> orders.start(issues, request, texts.text("kept.backfill.requester")))
                .map(this::start));
    }

    /** The run; {@code NOT_FOUND} when there is none or when it may not be known of. */
    @Override
    public Answer<BackfillRun> run(String id) {
        return capabilities.when(Capability.HISTORY, () -> known(id));
    }

    private Answer<BackfillRun> known(String id) {
        return orders.find(id)
                .filter(rights::mayCommand)
                .map(Answer::of)
                .orElseGet(() -> Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.backfill.error.no_run")));
    }

    /** The latest runs that the person may command: over the project, or for administrators of Jira all. */
    @Override
    public Answer<List<BackfillRun>> latest(Scope scope) {
        return capabilities.when(Capability.HISTORY, () -> allowed(scope));
    }

    private Answer<List<BackfillRun>> allowed(Scope scope) {
        if (scope instanceof Scope.QueryScope) {
            return rights.administrator().map(admin -> orders.latest(null, LATEST));
        }
        return rights.issues(scope).map(issues -> orders.latest(((IssueSet.ProjectIssues) issues).projectId(), LATEST));
    }

    /**
     * Pauses, resumes or cancels a run. A run at work heeds it after its page; one that is resumed has the job begin
     * soon.
     */
    @Override
    public Answer<BackfillRun> ask(String id, RunOrder order) {
        return run(id).flatMap(run -> orders.ask(id, order)).map(run -> order == RunOrder.RESUME ? start(run) : run);
    }

    /** Whoever started or resumed a run need not wait for the job's next minute. */
    private BackfillRun start(BackfillRun run) {
        jobs.runOnceMore(BackfillJob.KEY);
        return run;
    }
}
