package dev.kept.core.backfill.run;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.backfill.BackfillReport;
import dev.kept.core.backfill.BackfillRequest;
import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.DoubtReason;
import dev.kept.core.backfill.DoubtfulCase;
import dev.kept.core.backfill.IssueHistories;
import dev.kept.core.backfill.IssueRecord;
import dev.kept.core.backfill.IssueSet;
import dev.kept.core.backfill.Scope;
import dev.kept.core.backfill.run.BackfillRun.RunState;
import dev.kept.core.backfill.run.Backfills.RunOrder;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.rulebook.HouseTerms;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Counting with doubts, and what can be asked of runs. */
final class BackfillOrdersTest {

    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00.123456Z");
    private static final IssueSet PROJECT = new IssueSet.ProjectIssues(7);

    private final BackfillRuns runs = new InMemoryBackfillRuns();
    private final BackfillOrders orders = new BackfillOrders(
            new DatedFromTheStart(300, -5),
            issues -> Set.of(),
            runs,
            new InMemoryRuleStore(Clock.systemUTC()),
            HouseTerms.standard(ZoneOffset.UTC, "test"),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void doubtful_cases_are_all_counted_listed_up_to_a_bound_and_named_only_to_those_who_may_see_them() {
        BackfillReport all = given(orders.count(PROJECT, request(null), doubt -> true));
        assertEquals(Map.of(DoubtReason.ALREADY_OVER, 300L), all.doubts().counts());
        assertEquals(300, all.doubts().total());
        assertEquals(200, all.doubts().first().size());
        assertEquals(
                new DoubtfulCase(1, "X-1", DoubtReason.ALREADY_OVER),
                all.doubts().first().get(0));
        BackfillReport few = given(orders.count(PROJECT, request(null), doubt -> doubt.issueId() > 295));
        assertEquals(300, few.doubts().total());
        assertEquals(5, few.doubts().first().size());
        assertEquals(300L, few.promises().get("left_out"));
    }

    @Test
    void promises_that_are_there_are_doubtful_cases_of_their_own() {
        BackfillOrders known = new BackfillOrders(
                new DatedFromTheStart(3, 5),
                issues -> Set.of(2L),
                runs,
                new InMemoryRuleStore(Clock.systemUTC()),
                HouseTerms.standard(ZoneOffset.UTC, "test"),
                Clock.fixed(NOW, ZoneOffset.UTC));
        BackfillReport report = given(known.count(PROJECT, request(null), doubt -> true));
        assertEquals(
                List.of(new DoubtfulCase(2, "X-2", DoubtReason.PROMISE_THERE)),
                report.doubts().first());
        assertEquals(3L, report.promises().get("promises"));
    }

    @Test
    void a_run_is_begun_with_what_was_asked_and_sensible_values_for_the_rest() {
        BackfillRun usual = given(orders.start(PROJECT, request("  "), "Not recorded"));
        assertEquals(
                new BackfillTask(
                        new Scope.ProjectScope("X"),
                        PROJECT,
                        Source.DUE_DATE,
                        ZoneOffset.UTC,
                        "Not recorded",
                        Instant.parse("2026-06-01T10:00:00.123Z")),
                usual.task());
        assertEquals(BackfillProgress.none(300), usual.progress());
        assertEquals(
                Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, "kept.backfill.refusal.another")),
                orders.start(PROJECT, request(null), "Not recorded"));
        assertEquals(List.of(usual), runs.running(), "one at a time");
        given(orders.ask(usual.id(), RunOrder.PAUSE));
        BackfillRequest berlin = new BackfillRequest(
                new Scope.ProjectScope("X"), Source.FIX_VERSION, ZoneId.of("Europe/Berlin"), null, " Sales ");
        assertEquals(
                "Sales",
                given(orders.start(PROJECT, berlin, "Not recorded")).task().requester());
        assertEquals(3, orders.latest(7L, 9).size());
        assertEquals(
                Answer.refused(Refusal.invalid("requester", "kept.refusal.requester.long", "60")),
                orders.start(PROJECT, request("x".repeat(61)), "Not recorded"));
        assertEquals(1, runs.running().size(), "nothing half begun");
    }

    @Test
    void a_run_is_paused_resumed_and_cancelled() {
        String id = given(orders.start(PROJECT, request(null), "Not recorded")).id();
        assertEquals(RunState.PAUSED, given(orders.ask(id, RunOrder.PAUSE)).state());
        assertEquals(RunState.RUNNING, given(orders.ask(id, RunOrder.RESUME)).state());
        assertEquals(RunState.CANCELLED, given(orders.ask(id, RunOrder.CANCEL)).state());
        assertEquals(
                Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, "kept.backfill.refusal.cancelled")),
                orders.ask(id, RunOrder.RESUME));
        assertEquals(RunState.CANCELLED, orders.find(id).orElseThrow().state());
    }

    private static BackfillRequest request(String requester) {
        return new BackfillRequest(new Scope.ProjectScope("X"), Source.DUE_DATE, null, null, requester);
    }

    /** So many issues, made now, whose date lies so many days ahead. */
    private record DatedFromTheStart(long size, int days) implements IssueHistories {
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
            List<HistoryPage> pages = new ArrayList<>();
            pages.add(new HistoryPage(
                    LongStream.rangeClosed(after + 1, size)
                            .mapToObj(this::issue)
                            .toList(),
                    size));
            return () -> pages.isEmpty() ? HistoryPage.END : pages.remove(0);
        }

        private IssueRecord issue(long id) {
            return new IssueRecord(
                    new IssueRef(id, 7, false),
                    "X-" + id,
                    NOW,
                    null,
                    true,
                    LocalDate.ofInstant(NOW, ZoneOffset.UTC).plusDays(days),
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
}
