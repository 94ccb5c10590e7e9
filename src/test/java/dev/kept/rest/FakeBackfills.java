package dev.kept.rest;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.backfill.BackfillReport;
import dev.kept.core.backfill.BackfillRequest;
import dev.kept.core.backfill.DoubtReason;
import dev.kept.core.backfill.DoubtfulCase;
import dev.kept.core.backfill.Doubts;
import dev.kept.core.backfill.IssueSet;
import dev.kept.core.backfill.Scope;
import dev.kept.core.backfill.run.BackfillRun;
import dev.kept.core.backfill.run.BackfillTask;
import dev.kept.core.backfill.run.Backfills;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Notes what was asked for, and answers with three due dates, one doubt and one run. */
final class FakeBackfills implements Backfills {

    static final String RUN = "7f0c";

    final List<BackfillRequest> counted = new ArrayList<>();
    final List<BackfillRequest> started = new ArrayList<>();
    final List<RunOrder> orders = new ArrayList<>();

    @Override
    public Answer<BackfillReport> count(BackfillRequest request) {
        counted.add(request);
        return Answer.of(new BackfillReport(
                request.scope(),
                request.source(),
                request.zone() == null ? ZoneOffset.UTC : request.zone(),
                LocalDate.of(2026, 1, 2),
                Map.of("with_due", 3L),
                Map.of("kept_first", 2L),
                new Doubts(
                        Map.of(DoubtReason.ALREADY_OVER, 5L),
                        List.of(new DoubtfulCase(1, "IMP-7", DoubtReason.ALREADY_OVER)))));
    }

    @Override
    public Answer<BackfillRun> start(BackfillRequest request) {
        started.add(request);
        return Answer.of(run(request));
    }

    @Override
    public Answer<BackfillRun> run(String id) {
        BackfillRequest request =
                new BackfillRequest(new Scope.ProjectScope("IMP"), BackfillRequest.Source.DUE_DATE, null, null, null);
        return id.equals(RUN)
                ? Answer.of(run(request))
                : Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.backfill.error.no_run"));
    }

    @Override
    public Answer<List<BackfillRun>> latest(Scope scope) {
        return run(RUN).map(List::of);
    }

    @Override
    public Answer<BackfillRun> ask(String id, RunOrder order) {
        orders.add(order);
        return order == RunOrder.RESUME
                ? Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, "kept.backfill.refusal.done"))
                : run(id);
    }

    private static BackfillRun run(BackfillRequest request) {
        return BackfillRun.begun(
                RUN,
                new BackfillTask(
                        request.scope(),
                        new IssueSet.ProjectIssues(1),
                        request.source(),
                        ZoneOffset.UTC,
                        "Sales",
                        Instant.parse("2026-01-02T03:04:05Z")),
                42);
    }
}
