package dev.kept.core.backfill.run;

import dev.kept.core.backfill.IssueHistories;
import dev.kept.core.backfill.IssueHistories.HistoryPage;
import dev.kept.core.backfill.IssueHistories.HistoryPages;
import dev.kept.core.backfill.PromiseReader;
import dev.kept.core.backfill.Reading;
import dev.kept.core.backfill.Reconstruction;
import dev.kept.core.backfill.run.BackfillRun.Lease;
import dev.kept.core.backfill.run.BackfillRun.RunState;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.RuleStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * Works on runs, page by page. After each page it notes how far it is and looks whether somebody paused or cancelled the
 * run, so whoever takes a run up again after a crash repeats one page at most, which adds nothing twice.
 *
 * <p>Of several workers on several nodes one at most has the lease of a run. A worker that gives no sign of life for as
 * long as {@link #LEASE} loses it to the next; should it wake up, it notices after its page and stops.
 */
public final class BackfillWorker {

    /** Longer than any page takes, short enough for a run to go on soon after its node died. */
    public static final Duration LEASE = Duration.ofMinutes(1);

    private final BackfillRuns runs;
    private final IssueHistories histories;
    private final PromiseImport ledger;
    private final RuleStore rules;
    private final Clock clock;
    private final String holder;

    /**
     * @param rules say what counts as delivered
     * @param holder names this worker as long as its node runs; no other worker has the same name
     */
    public BackfillWorker(
            BackfillRuns runs,
            IssueHistories histories,
            PromiseImport ledger,
            RuleStore rules,
            Clock clock,
            String holder) {
        this.runs = runs;
        this.histories = histories;
        this.ledger = ledger;
        this.rules = rules;
        this.clock = clock;
        this.holder = holder;
    }

    /**
     * Takes up one waiting run after the other until none waits.
     *
     * @param stop asked after each page: the run then waits for whoever works next
     * @return how many runs it worked on
     */
    public int work(BooleanSupplier stop) {
        int worked = 0;
        while (!stop.getAsBoolean()) {
            Optional<BackfillRun> mine = take();
            if (mine.isEmpty()) {
                break;
            }
            work(mine.get(), stop);
            worked++;
        }
        return worked;
    }

    private Optional<BackfillRun> take() {
        Instant now = clock.instant();
        for (BackfillRun run : runs.running()) {
            if (run.free(now)) {
                BackfillRun mine = run.held(lease());
                if (runs.replace(run, mine)) {
                    return Optional.of(mine);
                }
            }
        }
        return Optional.empty();
    }

    private void work(BackfillRun mine, BooleanSupplier stop) {
        boolean inOrder = false;
        try {
            writePages(mine, stop);
            inOrder = true;
        } finally {
            if (!inOrder) {
                change(mine, BackfillRun::failed);
            }
        }
    }

    private void writePages(BackfillRun mine, BooleanSupplier stop) {
        BackfillTask task = mine.task();
        HouseRules house = rules.current();
        PromiseReader reader = new PromiseReader(
                        task.source(), task.zone(), task.requester(), histories.releaseDates(), house.delivery())
                .reporting(house.statusField());
        HistoryPages pages = histories.pages(task.issues(), mine.progress().place());
        Optional<BackfillRun> now = Optional.of(mine);
        while (now.isPresent() && now.get().state() == RunState.RUNNING && !stop.getAsBoolean()) {
            HistoryPage page = pages.next();
            if (page.isEnd()) {
                change(mine, BackfillRun::finished);
                return;
            }
            PageCounts written = write(task, reader, page);
            now = change(mine, run -> run.advanced(written.onTopOf(run.progress()), lease()));
        }
        change(mine, BackfillRun::released);
    }

    private PageCounts write(BackfillTask task, PromiseReader reader, HistoryPage page) {
        List<Reading> readings = page.issues().stream().map(reader::read).toList();
        List<Reconstruction> promises =
                readings.stream().map(Reading::promise).filter(Objects::nonNull).toList();
        int added = ledger.add(promises, task.source());
        long doubtful =
                readings.stream().mapToLong(reading -> reading.doubts().size()).sum();
        return new PageCounts(readings.size(), added, promises.size() - added, doubtful, page.last());
    }

    /** What came of one page. */
    private record PageCounts(long processed, long added, long skipped, long doubtful, long place) {
        BackfillProgress onTopOf(BackfillProgress before) {
            return before.plus(processed, added, skipped, doubtful, place);
        }
    }

    /** Changes the run as it is now; empty when somebody else has it. */
    private Optional<BackfillRun> change(BackfillRun mine, UnaryOperator<BackfillRun> change) {
        while (true) {
            Optional<BackfillRun> now = runs.find(mine.id()).filter(run -> run.heldBy(holder));
            if (now.isEmpty()) {
                return now;
            }
            BackfillRun next = change.apply(now.get());
            if (runs.replace(now.get(), next)) {
                return Optional.of(next);
            }
        }
    }

    private Lease lease() {
        return new Lease(holder, clock.instant().plus(LEASE));
    }
}
