package dev.kept.core.follow;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.Step;
import dev.kept.core.follow.IssueFacts.PromiseDetail;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.jira.FakeJira;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnrecordedValuesTest {

    private static final LocalDate TODAY = FakeJira.TODAY;
    private static final LocalDate DUE = TODAY.plusDays(10);
    private static final LocalDate FAR = LocalDate.of(2062, 3, 9);

    private final FakeJira jira = new FakeJira();
    private final UnrecordedValues values = new UnrecordedValues(jira.book);

    private Commitment promise() {
        return given(jira.book.make(
                new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 2, Side.IT), ActorMark.NOBODY));
    }

    private List<Unrecorded> of(@Nullable String to, @Nullable LocalDate by, @Nullable Double size) {
        return of(to, by, size, null);
    }

    private List<Unrecorded> of(
            @Nullable String to, @Nullable LocalDate by, @Nullable Double size, @Nullable Instant resolved) {
        return values.of(new IssueFacts(1, 10, false, resolved, null, null, null, to, by, size, Set.of(), null, false));
    }

    @Test
    void fields_that_say_what_the_record_says_are_nothing_to_speak_of() {
        assertEquals(List.of(), of(null, null, null));
        assertEquals(List.of(), of("Sales", DUE, 2.0));
        promise();
        assertEquals(List.of(), of("Sales", DUE, 2.0));
        assertEquals(List.of(), of(" Sales ", null, null));
    }

    @Test
    void a_value_that_makes_no_promise_is_told_with_the_reason_even_alone() {
        Unrecorded far = of("Sales", FAR, null).get(0);
        assertEquals(PromiseDetail.PROMISED_BY, far.part());
        assertEquals("2062-03-09", far.value());
        assertEquals("kept.refusal.date.far", far.reason().messageKey());
        assertEquals(1, of(null, FAR, null).size());
        assertEquals(3, of("Sales\u0007", FAR, Double.NaN).size());
    }

    @Test
    void nothing_is_told_of_an_issue_that_was_done_without_a_promise() {
        assertEquals(List.of(), of("Sales", TODAY.minusYears(1), null, jira.clock.instant()));
    }

    @Test
    void a_value_beside_a_promise_is_told_with_the_reason() {
        Commitment promise = promise();
        assertEquals(
                "kept.refusal.date.far", of("Sales", FAR, 2.0).get(0).reason().messageKey());
        given(jira.book.deliver(promise.id(), jira.clock.instant(), ActorMark.NOBODY));
        assertEquals(
                "kept.refusal.delivered",
                of("Sales", DUE.plusDays(1), 2.0).get(0).reason().messageKey());
    }

    @Test
    void a_date_typed_over_an_offer_of_ones_own_is_told() {
        CommitmentTerms terms = new CommitmentTerms("Sales", DUE, 2, Side.IT);
        given(jira.book.offer(new IssueRef(1, 10, false), terms, Side.IT, ActorMark.NOBODY));
        assertEquals(
                "kept.field.error.awaits_other",
                of("Sales", DUE.plusDays(1), 2.0).get(0).reason().messageKey());
    }

    @Test
    void a_value_that_nobody_heard_of_is_told_although_nothing_speaks_against_it() {
        promise();
        assertNull(of("Sales", DUE.plusDays(1), 2.0).get(0).reason());
    }

    @Test
    void what_the_record_once_held_is_what_was_typed_then() {
        Commitment promise = promise();
        given(jira.book.take(promise.id(), new Step.ChangeDate(DUE.plusDays(5), true, null, null), ActorMark.NOBODY));
        given(jira.book.correct(promise.id(), "Finance", 3.0, ActorMark.NOBODY));
        assertEquals(List.of(), of("Sales", DUE, 2.0));
        jira.clock.set(TODAY.plusDays(2));
        given(jira.book.take(promise.id(), new Step.Withdraw(true, null, "No longer needed"), ActorMark.NOBODY));
        jira.clock.set(DUE.plusDays(20));
        assertEquals(List.of(), of("Sales", DUE, 2.0));
        assertEquals(1, of("Sales", FAR, 2.0).size());
    }
}
