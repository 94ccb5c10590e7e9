package dev.kept.core.backfill.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.core.Answer;
import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.IssueHistories;
import dev.kept.core.backfill.IssueRecord;
import dev.kept.core.backfill.IssueSet;
import dev.kept.core.backfill.Reconstruction;
import dev.kept.core.backfill.Scope;
import dev.kept.core.backfill.run.BackfillRun.Lease;
import dev.kept.core.backfill.run.BackfillRun.RunState;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.promise.IssueRef;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A run from its beginning to every end it can come to. */
final class BackfillWorkerTest {

    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final int PAGE = 10;

    private final BackfillRuns runs = new InMemoryBackfillRuns();
    private final Ledger ledger = new Ledger();
    private final Tracker tracker = new Tracker(95);

    @Test
    void a_run_reads_every_issue_and_ends() {
        runs.add(begun("r"));
        assertEquals(1, worker("a").work(() -> false));
        assertEquals(RunState.DONE, run("r").state());
        assertEquals(new BackfillProgress(95, 95, 95, 0, 0, 95), run("r").progress());
        assertEquals(95, ledger.issues.size());
    }

    @Test
    void a_second_run_adds_nothing() {
        runs.add(begun("r"));
        runs.add(begun("s"));
        assertEquals(2, worker("a").work(() -> false));
        assertEquals(new BackfillProgress(95, 95, 0, 95, 0, 95), run("s").progress());
        assertEquals(95, ledger.written);
    }

    @Test
    void issues_that_give_no_promise_are_processed_and_doubted() {
        tracker.overSince = 90;
        runs.add(begun("r"));
        worker("a").work(() -> false);
        assertEquals(new BackfillProgress(95, 95, 90, 0, 5, 95), run("r").progress());
    }

    @Test
    void a_pause_is_seen_after_the_page_and_the_run_goes_on_there() {
        runs.add(begun("r"));
        ledger.afterPage(3, () -> command(run("r").paused()));
        assertEquals(1, worker("a").work(() -> false));
        assertEquals(RunState.PAUSED, run("r").state());
        assertEquals(30, run("r").progress().processed());
        assertEquals(0, worker("a").work(() -> false), "a paused run is nobody's work");
        command(run("r").resumed());
        assertEquals(1, worker("b").work(() -> false));
        assertEquals(new BackfillProgress(95, 95, 95, 0, 0, 95), run("r").progress());
    }

    @Test
    void a_cancelled_run_keeps_what_is_written_and_never_goes_on() {
        runs.add(begun("r"));
        ledger.afterPage(2, () -> command(run("r").cancelled()));
        worker("a").work(() -> false);
        assertEquals(RunState.CANCELLED, run("r").state());
        assertEquals(20, ledger.issues.size());
        assertEquals("kept.backfill.refusal.cancelled", refusal(run("r").resumed()));
        assertEquals("kept.backfill.refusal.cancelled", refusal(run("r").paused()));
        assertEquals(0, worker("a").work(() -> false));
    }

    @Test
    void a_node_that_stops_in_order_leaves_the_run_to_the_next_at_once() {
        runs.add(begun("r"));
        worker("a").work(() -> ledger.pages >= 4);
        assertEquals(RunState.RUNNING, run("r").state());
        assertEquals(40, run("r").progress().processed());
        worker("b").work(() -> false);
        assertEquals(new BackfillProgress(95, 95, 95, 0, 0, 95), run("r").progress());
    }

    @Test
    void a_dead_nodes_run_waits_for_its_lease_to_end_and_repeats_one_page_at_most() {
        runs.add(begun("r"));
        worker("a").work(() -> ledger.pages >= 4);
        // Died while writing page five: it is in the ledger, and nobody noted that.
        runs.replace(run("r"), run("r").held(new Lease("dead", NOW.plus(BackfillWorker.LEASE))));
        ledger.add(tracker.promises(40, 50), Source.DUE_DATE);
        assertEquals(0, worker("b").work(() -> false));
        worker("b", NOW.plus(BackfillWorker.LEASE).plusSeconds(1)).work(() -> false);
        assertEquals(RunState.DONE, run("r").state());
        assertEquals(95, ledger.written);
        assertEquals(95, run("r").progress().processed());
    }

    @Test
    void a_worker_that_lost_its_lease_stops_and_changes_nothing() {
        runs.add(begun("r"));
        Lease other = new Lease("b", NOW.plusSeconds(999));
        ledger.afterPage(2, () -> runs.replace(run("r"), run("r").held(other)));
        worker("a").work(() -> false);
        assertEquals(other, run("r").lease());
        assertEquals(10, run("r").progress().processed());
    }

    @Test
    void an_error_leaves_the_run_failed_and_it_can_be_resumed() {
        runs.add(begun("r"));
        ledger.afterPage(3, () -> {
            throw new IllegalStateException("the database is away");
        });
        assertThrows(IllegalStateException.class, () -> worker("a").work(() -> false));
        assertEquals(RunState.FAILED, run("r").state());
        assertEquals(20, run("r").progress().processed());
        ledger.atPage = 0;
        command(run("r").resumed());
        worker("a").work(() -> false);
        assertEquals(RunState.DONE, run("r").state());
        assertEquals(95, ledger.written);
    }

    @Test
    void what_is_asked_twice_changes_nothing_and_what_is_over_stays_over() {
        BackfillRun run = begun("r");
        assertEquals(Answer.of(run), run.resumed());
        BackfillRun paused = given(run.paused());
        assertEquals(Answer.of(paused), paused.paused());
        BackfillRun done = run.finished();
        assertEquals("kept.backfill.refusal.done", refusal(done.cancelled()));
        assertEquals("kept.backfill.refusal.failed", refusal(run.failed().paused()));
        assertEquals(RunState.CANCELLED, given(run.cancelled()).finished().state());
        assertEquals(RunState.PAUSED, paused.failed().state());
    }

    private BackfillWorker worker(String holder) {
        return worker(holder, NOW);
    }

    private BackfillWorker worker(String holder, Instant now) {
        return new BackfillWorker(
                runs,
                tracker,
                ledger,
                new InMemoryRuleStore(Clock.systemUTC()),
                Clock.fixed(now, ZoneOffset.UTC),
                holder);
    }

    private BackfillRun run(String id) {
        return runs.find(id).orElseThrow();
    }

    private void command(Answer<BackfillRun> next) {
        BackfillRun after = given(next);
        runs.replace(run(after.id()), after);
    }

    private BackfillRun begun(String id) {
        IssueSet issues = new IssueSet.ProjectIssues(7);
        return BackfillRun.begun(
                id,
                new BackfillTask(
                        new Scope.ProjectScope("X"), issues, Source.DUE_DATE, ZoneOffset.UTC, "Not recorded", NOW),
                tracker.count(issues));
    }

    private static BackfillRun given(Answer<BackfillRun> answer) {
        return answer.fold(run -> run, refusal -> {
            throw new AssertionError(refusal.messageKey());
        });
    }

    private static String refusal(Answer<BackfillRun> answer) {
        return answer.fold(run -> "none", refusal -> refusal.messageKey());
    }

    /** Issues 1 to {@code size}, all with a due date, from one number on with one that was over at once. */
    private static final class Tracker implements IssueHistories {
        private final int size;
        private int overSince = Integer.MAX_VALUE;

        Tracker(int size) {
            this.size = size;
        }

        @Override
        public Optional<Instant> latestActivity() {
            return Optional.of(NOW);
        }

        @Override
        public long count(IssueSet issues) {
            return size;
        }

        @Override
        public HistoryPages pages(IssueSet issues, long after) {
            List<List<IssueRecord>> pages = new ArrayList<>();
            for (long from = after; from < size; from += PAGE) {
                pages.add(LongStream.range(from, Math.min(size, from + PAGE))
                        .mapToObj(this::issue)
                        .toList());
            }
            return () -> {
                if (pages.isEmpty()) {
                    return HistoryPage.END;
                }
                List<IssueRecord> page = pages.remove(0);
                return new HistoryPage(page, page.get(page.size() - 1).ref().issueId());
            };
        }

        List<Reconstruction> promises(int from, int until) {
            return IntStream.range(from, until)
                    .mapToObj(index -> new Reconstruction(
                            new IssueRef(index + 1, 7, false),
                            "X-" + (index + 1),
                            "Sales",
                            1,
                            ZoneOffset.UTC,
                            NOW,
                            LocalDate.EPOCH,
                            List.of()))
                    .toList();
        }

        private IssueRecord issue(long index) {
            LocalDate due = LocalDate.ofInstant(NOW, ZoneOffset.UTC).plusDays(index < overSince ? 30 : -30);
            return new IssueRecord(
                    new IssueRef(index + 1, 7, false),
                    "X-" + (index + 1),
                    NOW,
                    null,
                    true,
                    due,
                    List.of(),
                    IssueRecord.OwnFields.EMPTY,
                    IssueRecord.IssueState.UNKNOWN,
                    List.of());
        }

        @Override
        public Map<String, LocalDate> releaseDates() {
            return Map.of();
        }
    }

    /** One promise an issue, and something that happens while a page is written. */
    private static final class Ledger implements PromiseImport {
        private final TreeSet<Long> issues = new TreeSet<>();
        private int written;
        private int pages;
        private int atPage;
        private Runnable happens = () -> {};

        void afterPage(int page, Runnable event) {
            atPage = page;
            happens = event;
        }

        @Override
        public int add(List<Reconstruction> promises, Source source) {
            int before = written;
            for (Reconstruction promise : promises) {
                written += issues.add(promise.issue().issueId()) ? 1 : 0;
            }
            pages++;
            if (pages == atPage) {
                happens.run();
            }
            return written - before;
        }
    }
}
