package dev.kept.core.backfill.run;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.UnheldTextException;
import dev.kept.core.backfill.BackfillReport;
import dev.kept.core.backfill.BackfillRequest;
import dev.kept.core.backfill.DoubtfulCase;
import dev.kept.core.backfill.ExistingPromises;
import dev.kept.core.backfill.HistoryCounts;
import dev.kept.core.backfill.IssueHistories;
import dev.kept.core.backfill.IssueSet;
import dev.kept.core.backfill.run.Backfills.RunOrder;
import dev.kept.core.house.RuleStore;
import dev.kept.core.rulebook.House;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Counts histories, and begins, pauses, resumes and cancels runs. Asks nobody for permission: callers do. */
public final class BackfillOrders {

    private static final int ATTEMPTS = 20;

    private final IssueHistories histories;
    private final BackfillRuns runs;
    private final HistoryCounts counts;
    private final House house;
    private final Clock clock;

    public BackfillOrders(
            IssueHistories histories,
            ExistingPromises existing,
            BackfillRuns runs,
            RuleStore rules,
            House house,
            Clock clock) {
        this.histories = histories;
        this.runs = runs;
        this.counts = new HistoryCounts(histories, existing, rules);
        this.house = house;
        this.clock = clock;
    }

    /** See {@link HistoryCounts#of}. */
    public Answer<BackfillReport> count(IssueSet issues, BackfillRequest request, Predicate<DoubtfulCase> named) {
        return requester(request.requester(), "").map(good -> counts.of(issues, request, named));
    }

    /** @param unnamed to whom it was promised where nobody wrote it down and the request gives no name either */
    public Answer<BackfillRun> start(IssueSet issues, BackfillRequest request, String unnamed) {
        return requester(request.requester(), unnamed)
                .flatMap(requester -> UnheldTextException.answer(() -> {
                    BackfillTask task = new BackfillTask(
                            request.scope(),
                            issues,
                            request.source(),
                            request.zone() == null ? ZoneOffset.UTC : request.zone(),
                            requester,
                            clock.instant().truncatedTo(ChronoUnit.MILLIS));
                    BackfillRun run = BackfillRun.begun(UUID.randomUUID().toString(), task, histories.count(issues));
                    runs.add(run);
                    return alone(run);
                }));
    }

    /** Of several that begin at once the oldest goes on: each looks after it is kept, so that nobody is overlooked. */
    private Answer<BackfillRun> alone(BackfillRun run) {
        boolean first = runs.running().stream()
                .filter(one -> one.task().scope().equals(run.task().scope()))
                .findFirst()
                .filter(one -> !one.id().equals(run.id()))
                .isEmpty();
        if (first) {
            return Answer.of(run);
        }
        run.cancelled().ifGiven(cancelled -> runs.replace(run, cancelled));
        return Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, "kept.backfill.refusal.another"));
    }

    public Optional<BackfillRun> find(String id) {
        return runs.find(id);
    }

    /** The latest runs, newest first: of one project, or with {@code null} of everything. */
    public List<BackfillRun> latest(@Nullable Long projectId, int limit) {
        return runs.latest(projectId, limit);
    }

    /** The run goes on under its worker's hands: whoever was slower looks again. */
    public Answer<BackfillRun> ask(String id, RunOrder order) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            BackfillRun now = runs.find(id).orElseThrow(() -> new IllegalArgumentException("There is no run " + id));
            Answer<BackfillRun> next =
                    switch (order) {
                        case PAUSE -> now.paused();
                        case RESUME -> now.resumed();
                        case CANCEL -> now.cancelled();
                    };
            boolean settled = next.fold(run -> run == now || runs.replace(now, run), refusal -> true);
            if (settled) {
                return next;
            }
        }
        return Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, "kept.backfill.refusal.busy"));
    }

    private Answer<String> requester(@Nullable String typed, String unnamed) {
        return typed == null || typed.isBlank() ? Answer.of(unnamed) : house.requester(typed);
    }
}
