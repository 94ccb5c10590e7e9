package dev.kept.core.reminder;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.reminder.AskLimits.Turn;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever clicks thirty times sends one mail. */
final class AskLimitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final TickingClock clock = new TickingClock(TODAY);
    private final CommitmentBook book =
            new CommitmentBook(new InMemoryLedgerStore(), clock, HouseTerms.standard(ZoneOffset.UTC, "test"));
    private final AskLimits limits = new AskLimits(new InMemoryReminderLog(), clock);

    private Commitment offer(long issue) {
        return given(book.offer(
                new IssueRef(issue, 10, false),
                new CommitmentTerms("Sales", TODAY.plusDays(30), 1, Side.IT),
                Side.IT,
                ActorMark.NOBODY));
    }

    private Turn take(Commitment commitment, String contact) {
        return limits.take(commitment, LinkPurpose.ANSWER, contact, asked(commitment));
    }

    private void giveBack(Commitment commitment, String contact) {
        limits.giveBack(commitment, LinkPurpose.ANSWER, contact, asked(commitment));
    }

    private MailOccasion asked(Commitment commitment) {
        return new MailOccasion(commitment.asked(), clock.instant(), true);
    }

    @Test
    void one_open_question_is_asked_once_a_day() {
        Commitment open = offer(1);
        assertEquals(Turn.ASK, take(open, "boss"));
        for (int click = 0; click < 30; click++) {
            assertEquals(Turn.ASKED, take(open, "boss"));
        }
        assertEquals(Turn.ASK, take(open, "deputy"));
        clock.set(TODAY.plusDays(1));
        assertEquals(Turn.ASK, take(open, "boss"));
        Commitment other = given(book.take(open.id(), new Step.Counter(TODAY.plusDays(40), null), ActorMark.NOBODY));
        assertEquals(Turn.ASK, take(other, "boss"));
    }

    @Test
    void the_day_on_which_somebody_was_asked_last_is_known_until_something_else_is_asked() {
        Commitment open = offer(1);
        List<String> contacts = List.of("boss", "deputy");
        assertNull(limits.asked(open, LinkPurpose.ANSWER, contacts));
        take(open, "boss");
        clock.set(TODAY.plusDays(3));
        assertEquals(TODAY, limits.asked(open, LinkPurpose.ANSWER, contacts));
        assertNull(limits.asked(open, LinkPurpose.ANSWER, List.of("deputy")));
        take(open, "deputy");
        assertEquals(TODAY.plusDays(3), limits.asked(open, LinkPurpose.ANSWER, contacts));
        Commitment other = given(book.take(open.id(), new Step.Counter(TODAY.plusDays(40), null), ActorMark.NOBODY));
        assertNull(limits.asked(other, LinkPurpose.ANSWER, contacts));
    }

    @Test
    void a_mail_that_did_not_go_out_may_be_sent_again() {
        Commitment open = offer(1);
        take(open, "boss");
        giveBack(open, "boss");
        assertEquals(Turn.ASK, take(open, "boss"));
    }

    @Test
    void nobody_is_asked_more_than_so_often_a_day() {
        for (int issue = 1; issue <= AskLimits.MOST_A_DAY; issue++) {
            assertEquals(Turn.ASK, take(offer(issue), "boss"));
        }
        Commitment more = offer(99);
        assertEquals(Turn.ENOUGH, take(more, "boss"));
        assertEquals(Turn.ASK, take(more, "deputy"));
        clock.set(TODAY.plusDays(1));
        assertEquals(Turn.ASK, take(more, "boss"));
    }

    @Test
    void by_itself_a_contact_is_told_once_on_whichever_day_it_is_tried() {
        Commitment open = offer(1);
        MailOccasion step = new MailOccasion(open.asked(), clock.instant(), false);
        assertEquals(Turn.ASK, limits.take(open, LinkPurpose.ANSWER, "boss", step));
        clock.set(TODAY.plusDays(1));
        assertEquals(Turn.ASKED, limits.take(open, LinkPurpose.ANSWER, "boss", step));
        assertEquals(Turn.ASK, limits.take(open, LinkPurpose.ANSWER, "deputy", step));
        assertEquals(Turn.ASK, take(open, "boss"), "a person may ask again");
        limits.giveBack(open, LinkPurpose.ANSWER, "deputy", step);
        assertEquals(Turn.ASK, limits.take(open, LinkPurpose.ANSWER, "deputy", step));
    }

    @Test
    void what_a_person_asked_for_is_not_sent_once_more_by_itself() {
        Commitment open = offer(1);
        assertEquals(Turn.ASK, take(open, "boss"));
        MailOccasion step = new MailOccasion(open.asked(), clock.instant(), false);
        assertEquals(Turn.ASKED, limits.take(open, LinkPurpose.ANSWER, "boss", step));
    }

    @Test
    void that_one_can_object_is_told_however_much_was_asked_and_what_is_too_much_today_goes_out_tomorrow() {
        for (int issue = 1; issue <= AskLimits.MOST_A_DAY; issue++) {
            take(offer(issue), "boss");
        }
        Commitment more = offer(99);
        MailOccasion step = new MailOccasion(more.asked(), clock.instant(), false);
        assertEquals(Turn.ENOUGH, limits.take(more, LinkPurpose.ANSWER, "boss", step));
        assertEquals(Turn.ASK, limits.take(offer(100), LinkPurpose.OBJECT, "boss", step));
        clock.set(TODAY.plusDays(1));
        assertEquals(Turn.ASK, limits.take(more, LinkPurpose.ANSWER, "boss", step));
    }
}
