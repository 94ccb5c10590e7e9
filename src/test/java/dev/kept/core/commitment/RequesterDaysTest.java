package dev.kept.core.commitment;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** A day is a day where the requester is, also when the clocks change and when the year does (example E24). */
final class RequesterDaysTest {

    private static final IssueRef ISSUE = new IssueRef(1, 10_000, false);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId KIRITIMATI = ZoneId.of("Pacific/Kiritimati");

    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();

    @Test
    void whose_midnight_decides_is_fixed_when_the_promise_is_made() {
        Instant done = Instant.parse("2026-04-01T03:30:00Z");
        assertFalse(keptOn(LocalDate.of(2026, 3, 31), done, ZoneId.of("UTC")));
        assertTrue(keptOn(LocalDate.of(2026, 3, 31), done, ZoneId.of("UTC-4")));
        assertFalse(keptOn(LocalDate.of(2026, 3, 31), done, ZoneId.of("UTC+2")));
    }

    @Test
    void the_day_on_which_the_clocks_go_forward_has_twenty_three_hours_and_the_other_twenty_five() {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        assertTrue(keptOn(spring, at(BERLIN, "2026-03-29T23:59:59"), BERLIN));
        assertFalse(keptOn(spring, at(BERLIN, "2026-03-29T23:59:59").plusSeconds(1), BERLIN));
        assertFalse(keptOn(spring, spring.atStartOfDay(BERLIN).toInstant().plusSeconds(23 * 3600), BERLIN));
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        assertTrue(keptOn(autumn, autumn.atStartOfDay(BERLIN).toInstant().plusSeconds(25 * 3600 - 1), BERLIN));
        assertFalse(keptOn(autumn, autumn.atStartOfDay(BERLIN).toInstant().plusSeconds(25 * 3600), BERLIN));
    }

    @Test
    void a_notice_day_is_a_day_and_not_twenty_four_hours() {
        LocalDate due = LocalDate.of(2026, 3, 29);
        assertTrue(changeCounts(due, at(BERLIN, "2026-03-28T23:59:59")));
        assertFalse(changeCounts(due, at(BERLIN, "2026-03-29T00:00:00")));
    }

    @Test
    void the_year_ends_where_the_requester_is() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        Instant midnightInNewYork = at(NEW_YORK, "2027-01-01T00:00:00");
        assertTrue(keptOn(last, midnightInNewYork.minusSeconds(1), NEW_YORK));
        assertFalse(keptOn(last, midnightInNewYork, NEW_YORK));
        assertTrue(keptOn(last, at(KIRITIMATI, "2026-12-31T23:59:59"), KIRITIMATI));
        assertFalse(keptOn(last, midnightInNewYork.minusSeconds(1), KIRITIMATI));
    }

    @Test
    void a_promise_can_still_be_made_for_a_today_that_is_over_elsewhere() {
        Instant now = Instant.parse("2026-12-31T23:30:00Z");
        CommitmentTerms terms = new CommitmentTerms("Sales", LocalDate.of(2026, 12, 31), 1, Side.IT);
        Answer<Commitment> inNewYork = book(now, NEW_YORK).make(ISSUE, terms, NEW_YORK, ActorMark.NOBODY);
        assertEquals(LocalDate.of(2026, 12, 31), given(inNewYork).promise().madeOn());
        Answer<Commitment> inBerlin =
                book(now, BERLIN).make(new IssueRef(2, 10_000, false), terms, BERLIN, ActorMark.NOBODY);
        assertEquals("kept.refusal.date.past", inBerlin.fold(made -> "made", Refusal::messageKey));
    }

    private boolean keptOn(LocalDate due, Instant done, ZoneId zone) {
        IssueRef issue = new IssueRef(31L * (31L * due.hashCode() + done.hashCode()) + zone.hashCode(), 10_000, false);
        CommitmentTerms terms = new CommitmentTerms("Sales", due, 1, Side.IT);
        Commitment made = given(book(done.minusSeconds(40 * 86_400L), zone).make(issue, terms, zone, ActorMark.NOBODY));
        Commitment delivered = given(book(done, zone).deliver(made.id(), done, ActorMark.NOBODY));
        return Outcomes.of(delivered, due.plusDays(2)) == Outcome.KEPT_FIRST;
    }

    private boolean changeCounts(LocalDate due, Instant agreed) {
        IssueRef issue = new IssueRef(agreed.hashCode(), 10_000, false);
        CommitmentTerms terms = new CommitmentTerms("Sales", due, 1, Side.IT);
        Commitment made =
                given(book(agreed.minusSeconds(40 * 86_400L), BERLIN).make(issue, terms, BERLIN, ActorMark.NOBODY));
        Step later = new Step.ChangeDate(due.plusDays(9), true, null, null);
        return given(book(agreed, BERLIN).take(made.id(), later, ActorMark.NOBODY))
                .agreedDate()
                .equals(due.plusDays(9));
    }

    private CommitmentBook book(Instant now, ZoneId zone) {
        return new CommitmentBook(ledger, Clock.fixed(now, zone), HouseTerms.standard(zone, "days"));
    }

    private static Instant at(ZoneId zone, String local) {
        return ZonedDateTime.of(LocalDateTime.parse(local), zone).toInstant();
    }
}
