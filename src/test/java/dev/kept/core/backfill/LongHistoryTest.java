package dev.kept.core.backfill;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.IssueRecord.FixVersion;
import dev.kept.core.backfill.IssueRecord.History;
import dev.kept.core.backfill.IssueRecord.Item;
import dev.kept.core.rulebook.DeliveryRule;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Reading a history costs as much as the history is long: twice the changes, twice the work. The work is counted in bytes
 * allocated, which are the same on a busy machine as on an idle one; every visit of a change allocates.
 */
final class LongHistoryTest {

    private static final int FEW = 2_000;
    private static final double MOST = 2.2;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** Reads one issue in one of the ways there are. */
    private interface Way {
        void read(IssueRecord issue);
    }

    @Test
    void counting_due_dates_grows_with_the_history() {
        assertInProportion("due dates", issue -> DueDateCounts.ofDueDates(DAY, ZoneOffset.UTC)
                .add(issue));
    }

    @Test
    void counting_release_dates_grows_with_the_history() {
        assertInProportion("versions", issue -> new FixVersionCounts(DAY, ZoneOffset.UTC, Map.of()).add(issue));
    }

    @Test
    void reading_a_promise_grows_with_the_history_whatever_its_source() {
        for (Source source : Source.values()) {
            Map<String, LocalDate> releases = releases();
            assertInProportion(source.code(), issue -> new PromiseReader(
                            source, ZoneOffset.UTC, "Sales", releases, DeliveryRule.STANDARD)
                    .read(issue));
        }
    }

    private static void assertInProportion(String what, Way way) {
        // Once before, so that classes loaded on the way are not counted.
        bytes(way, FEW);
        double ratio = (double) bytes(way, 2 * FEW) / bytes(way, FEW);
        assertTrue(ratio < MOST, what + ": twice the changes cost " + ratio + " times the work");
    }

    private static long bytes(Way way, int changes) {
        IssueRecord issue = issue(changes);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assumeTrue(threads.isThreadAllocatedMemorySupported(), "This machine does not count allocated bytes");
        long before = threads.getCurrentThreadAllocatedBytes();
        way.read(issue);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** Its date, its resolution, its requester, its promised date and its version change every minute. */
    private static IssueRecord issue(int changes) {
        List<History> histories = new ArrayList<>();
        Instant at = Issues.CREATED;
        for (int i = 0; i < changes; i++) {
            at = at.plus(Duration.ofMinutes(1));
            String from = DAY.plusDays(i % 2).toString();
            String to = DAY.plusDays(1 - i % 2).toString();
            histories.add(new History(
                    i,
                    at,
                    List.of(
                            Issues.due(from, to),
                            Issues.field(IssueRecord.PROMISED_BY, from, to),
                            Issues.field(IssueRecord.PROMISED_TO, "Sales", "Finance"),
                            i % 3 == 0 ? Issues.reopens() : Issues.resolves(),
                            new Item(IssueRecord.FIX_VERSION, null, null, Integer.toString(i), null))));
        }
        return Issues.issue(
                null, null, List.<FixVersion>of(), IssueRecord.OwnFields.EMPTY, histories.toArray(new History[0]));
    }

    private static Map<String, LocalDate> releases() {
        Map<String, LocalDate> releases = new HashMap<>();
        for (int i = 0; i < 2 * FEW; i++) {
            releases.put(Integer.toString(i), DAY.plusDays(i % 30));
        }
        return releases;
    }
}
