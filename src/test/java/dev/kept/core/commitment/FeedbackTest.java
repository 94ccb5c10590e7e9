package dev.kept.core.commitment;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.conversation.MissCost;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What contacts say about a promise afterwards: theirs alone to say, and nothing that waits for an answer rests on it. */
final class FeedbackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = TODAY.plusDays(7);

    private final TickingClock clock = new TickingClock(TODAY);
    private final CommitmentBook book =
            new CommitmentBook(new InMemoryLedgerStore(), clock, HouseTerms.standard(ZoneOffset.UTC, "house"));
    private final CommitmentId id = given(book.make(
                    new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 1, Side.IT), ActorMark.NOBODY))
            .id();

    @Test
    void nobody_tells_it_for_the_other_side() {
        clock.set(DUE.plusDays(1));
        assertEquals("kept.refusal.cost.contact", refused(new Step.TellCost(MissCost.NONE), Via.STATEMENT));
        given(book.take(id, new Step.Deliver(), ActorMark.NOBODY));
        assertEquals("kept.refusal.thank.contact", refused(new Step.Thank(null), Via.STATEMENT));
    }

    @Test
    void only_a_first_date_that_was_missed_costs_something() {
        assertEquals("kept.refusal.cost.kept", refused(new Step.TellCost(MissCost.DAYS), Via.CONTACT));
        clock.set(DUE);
        assertEquals("kept.refusal.cost.kept", refused(new Step.TellCost(MissCost.DAYS), Via.CONTACT), "its day");
        given(book.take(id, new Step.Deliver(), ActorMark.NOBODY));
        clock.set(DUE.plusDays(1));
        assertEquals("kept.refusal.cost.kept", refused(new Step.TellCost(MissCost.DAYS), Via.CONTACT), "in time");
    }

    @Test
    void told_anew_the_last_word_counts_from_its_day_on() {
        clock.set(DUE.plusDays(1));
        said(new Step.TellCost(MissCost.HOURS));
        assertEquals("kept.refusal.unchanged", refused(new Step.TellCost(MissCost.HOURS), Via.CONTACT));
        clock.set(DUE.plusDays(3));
        Commitment now = said(new Step.TellCost(MissCost.WEEKS));
        assertEquals(MissCost.WEEKS, now.conversation().feedback().cost());
        assertEquals(
                MissCost.HOURS,
                now.conversation().feedback().costBy(DUE.plusDays(2)).cost());
        assertNull(now.conversation().feedback().costBy(DUE));
    }

    @Test
    void thanks_are_said_once_for_what_is_delivered() {
        assertEquals("kept.refusal.not_delivered", refused(new Step.Thank(null), Via.CONTACT));
        given(book.take(id, new Step.Deliver(), ActorMark.NOBODY));
        assertEquals(
                TODAY,
                said(new Step.Thank("Well done"))
                        .conversation()
                        .feedback()
                        .thanks()
                        .on());
        assertEquals("kept.refusal.unchanged", refused(new Step.Thank(null), Via.CONTACT));
    }

    @Test
    void a_question_that_somebody_was_asked_stays_the_same() {
        clock.set(DUE.plusDays(1));
        Commitment delivered = given(book.take(id, new Step.Deliver(), ActorMark.NOBODY));
        said(new Step.Thank(null));
        Commitment now = said(new Step.TellCost(MissCost.DAYS));
        assertEquals(delivered.asked(), now.asked());
        assertEquals(delivered.sequence() + 2, now.sequence());
    }

    private Commitment said(Step step) {
        return given(book.take(id, step, ActorMark.NOBODY, Via.CONTACT));
    }

    private String refused(Step step, Via via) {
        return book.take(id, step, ActorMark.NOBODY, via).fold(taken -> "taken", refusal -> refusal.messageKey());
    }
}
