package dev.kept.core.backfill.run;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.backfill.BackfillReport;
import dev.kept.core.backfill.BackfillRequest;
import dev.kept.core.backfill.DoubtfulCase;
import dev.kept.core.backfill.ExistingPromises;
import dev.kept.core.backfill.HistoryCounts;
import dev.kept.core.backfill.IssueHistories;
import dev.kept.core.backfill.IssueSet;
import dev.kept.core.backfill.run.Backfills.Order;
import dev.kept.core.promise.InputRules;
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
    private final Clock clock;

    public BackfillOrders(IssueHistories histories, ExistingPromises existing, BackfillRuns runs, Clock clock) {
        this.histories = histories;
        this.runs = runs;
        this.counts = new HistoryCounts(histories, existing);
        this.clock = clock;
    }

    /** See {@link HistoryCounts#of}. */
    public Answer<BackfillReport> count(IssueSet issues, BackfillRequest request, Predicate<DoubtfulCase> named) {
        return requester(request.requester(), "").map(good -> counts.of(issues, request, named));
    }

    /** @param unnamed to whom it was promised where nobody wrote it down and the request gives no name either */
    public Answer<BackfillRun> start(IssueSet issues, BackfillRequest request, String unnamed) {
        return requester(request.requester(), unnamed).map(requester -> {
            BackfillTask task = new BackfillTask(
                    request.scope(),
                    issues,
                    request.source(),
                    request.zone() == null ? ZoneOffset.UTC : request.zone(),
                    requester,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            BackfillRun run = BackfillRun.begun(UUID.randomUUID().toString(), task, histories.count(issues));
            runs.add(run);
            return run;
        });
    }

    public Optional<BackfillRun> find(String id) {
        return runs.find(id);
    }

    /** The latest runs, newest first: of one project, or with {@code null} of everything. */
    public List<BackfillRun> latest(@Nullable Long projectId, int limit) {
        return runs.latest(projectId, limit);
    }

    /** The run goes on under its worker's hands: whoever was slower looks again. */
    public Answer<BackfillRun> ask(String id, Order order) {
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

    private static Answer<String> requester(@Nullable String typed, String unnamed) {
        return typed == null || typed.isBlank() ? Answer.of(unnamed) : InputRules.requester(typed);
    }
}
