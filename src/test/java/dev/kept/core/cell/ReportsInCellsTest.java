package dev.kept.core.cell;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two weeks before the agreed date it counts what was reported last. */
final class ReportsInCellsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = TODAY.plusDays(30);
    private static final LocalDate ASKED = DUE.minusDays(14);

    private final TickingClock clock = new TickingClock(TODAY);
    private final CommitmentBook book =
            new CommitmentBook(new InMemoryLedgerStore(), clock, HouseTerms.standard(ZoneOffset.UTC, "house"));

    private CommitmentId made(Side side) {
        return given(book.make(
                        new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 1, side), ActorMark.NOBODY))
                .id();
    }

    private Commitment report(CommitmentId id, LocalDate day, ReportedStatus status) {
        clock.set(day);
        return given(book.report(id, status, ActorMark.NOBODY));
    }

    private static String tally(TallyKind kind, Commitment commitment) {
        return CellFold.all(List.of(commitment)).stream()
                .map(cell -> cell.counts().tallies().get(kind).toString())
                .filter(text -> !text.isEmpty())
                .reduce("", (one, other) -> one + other);
    }

    @Test
    void a_report_on_that_day_counts_and_one_on_the_next_does_not() {
        CommitmentId id = made(Side.IT);
        Commitment late = report(id, ASKED.plusDays(1), ReportedStatus.OFF);
        assertEquals("30:1", tally(TallyKind.UNREPORTED, late));
        assertEquals("", tally(TallyKind.REPORTED_MISSED, late));
    }

    @Test
    void a_miss_that_was_reported_as_on_track_is_one() {
        CommitmentId id = made(Side.IT);
        report(id, TODAY.plusDays(2), ReportedStatus.IN_DANGER);
        Commitment missed = report(id, ASKED, ReportedStatus.ON_TRACK);
        assertEquals("Reason[days=14, code=on_track]:1", tally(TallyKind.REPORTED_MISSED, missed));
        assertEquals("", tally(TallyKind.UNREPORTED, missed));
        clock.set(DUE);
        Commitment kept = given(book.take(id, new Step.Deliver(), ActorMark.NOBODY));
        assertEquals("", tally(TallyKind.REPORTED_MISSED, kept));
        assertEquals("Reason[days=14, code=on_track]:1", tally(TallyKind.REPORTED_KEPT, kept));
    }

    @Test
    void it_is_the_agreed_date_that_is_asked_about() {
        CommitmentId id = made(Side.IT);
        report(id, ASKED, ReportedStatus.ON_TRACK);
        clock.set(ASKED.plusDays(2));
        given(book.take(id, new Step.ChangeDate(DUE.plusDays(20), true, null, null), ActorMark.NOBODY));
        Commitment moved = report(id, ASKED.plusDays(20), ReportedStatus.OFF);
        assertEquals("Reason[days=14, code=off]:1", tally(TallyKind.REPORTED_MISSED, moved));
    }

    @Test
    void nobody_reports_of_what_the_business_promised() {
        assertEquals(
                "", tally(TallyKind.UNREPORTED, book.find(made(Side.BUSINESS)).orElseThrow()));
    }
}
