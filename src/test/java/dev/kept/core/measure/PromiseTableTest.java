package dev.kept.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Nullable;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import dev.kept.definitions.promise.CreditScore;
import dev.kept.definitions.promise.Drift;
import dev.kept.definitions.promise.FirstPromise;
import dev.kept.definitions.promise.HonestyGap;
import dev.kept.definitions.promise.Slack;
import dev.kept.definitions.promise.Slips;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules at the edges of the worked examples: what is known on a day, what counts, what announces. */
final class PromiseTableTest {

    private static final LocalDate MADE = day(1);
    private static final LocalDate DUE = day(20);

    @Test
    void what_happens_on_the_as_of_day_is_known_and_what_happens_after_it_is_not() {
        Promise promise = promise(day(20), List.of(new DateChange(day(10), day(25), true)));
        assertEquals(Outcome.KEPT_FIRST, outcome(promise, day(20)));
        assertEquals(Outcome.PENDING, outcome(promise, day(19)));
        PromiseTable before = new PromiseTable(List.of(promise), day(9), 1);
        assertEquals(DUE, before.agreedDate(before.promises().get(0)));
        PromiseTable then = new PromiseTable(List.of(promise), day(10), 1);
        assertEquals(day(25), then.agreedDate(then.promises().get(0)));
    }

    @Test
    void the_due_day_itself_is_not_over() {
        assertEquals(Outcome.PENDING, outcome(promise(null, List.of()), DUE));
        assertEquals(Outcome.MISSED_SILENT, outcome(promise(null, List.of()), DUE.plusDays(1)));
        assertEquals(
                0,
                FirstPromise.of(new PromiseTable(List.of(promise(DUE, List.of())), DUE, 1))
                        .rate()
                        .n());
    }

    @Test
    void notice_is_counted_to_the_date_in_force_which_earlier_changes_moved() {
        Promise promise = promise(
                null,
                List.of(
                        new DateChange(day(19), day(30), true),
                        new DateChange(day(25), day(40), false),
                        new DateChange(day(30), day(45), true)));
        assertEquals(day(30), new PromiseTable(List.of(promise), day(60), 1).agreedDate(promise));
        assertEquals(day(45), new PromiseTable(List.of(promise), day(60), 0).agreedDate(promise));
        assertEquals(DUE, new PromiseTable(List.of(promise), day(60), 2).agreedDate(promise));
        assertEquals(day(45), new PromiseTable(List.of(promise), day(60), 2).latestDate(promise));
    }

    @Test
    void only_a_date_after_the_first_announces_and_consent_does_not_matter() {
        DateChange earlier = new DateChange(day(2), day(15), true);
        DateChange later = new DateChange(day(5), day(21), false);
        assertEquals(Optional.empty(), Announcement.first(promise(null, List.of(earlier))));
        assertEquals(Optional.of(day(5)), Announcement.first(promise(null, List.of(earlier, later))));
        assertEquals(15L, Announcement.leadDays(promise(null, List.of(later))));
        assertNull(Announcement.leadDays(promise(null, List.of())));
        assertTrue(Announcement.inTime(promise(null, List.of(new DateChange(day(19), day(30), false)))));
        assertFalse(Announcement.inTime(promise(null, List.of(new DateChange(day(20), day(30), false)))));
    }

    @Test
    void nothing_counted_has_no_share() {
        PromiseTable empty = new PromiseTable(List.of(), DUE, 1);
        assertNull(HonestyGap.of(empty));
        assertNull(CreditScore.of(empty));
        assertNull(Slack.median(empty));
        assertNull(Drift.ratio(empty));
        assertNull(Slips.medianLeadWarned(empty));
        assertNull(Slips.surpriseRate(empty).value());
        assertNull(FirstPromise.of(empty).rateBySize());
    }

    @Test
    void a_late_delivery_has_negative_slack_and_one_for_the_same_day_has_none() {
        Promise late = promise(day(39), List.of());
        assertEquals(List.of(-1.0), Slack.of(new PromiseTable(List.of(late), day(60), 1)));
        Promise sameDay = new Promise("x", DUE, DUE, List.of(), DUE, List.of(), null, null, null, 1, Side.IT);
        assertEquals(List.of(), Slack.of(new PromiseTable(List.of(sameDay), day(60), 1)));
    }

    private static Outcome outcome(Promise promise, LocalDate asOf) {
        return Outcomes.of(new PromiseTable(List.of(promise), asOf, 1)).get("x");
    }

    private static Promise promise(@Nullable LocalDate delivered, List<DateChange> changes) {
        return new Promise("x", MADE, DUE, changes, delivered, List.of(), null, null, null, 1, Side.IT);
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 1, 1).plusDays(number - 1L);
    }
}
