package dev.kept.core.commitment;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.Refusal;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A promise and the parts it was split into. */
final class FamilyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);

    private final TickingClock clock = new TickingClock(TODAY);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final CommitmentBook book = new CommitmentBook(ledger, clock, HouseTerms.standard(ZoneOffset.UTC, "house"));
    private CommitmentId whole;

    @BeforeEach
    void split_one() {
        whole = given(book.make(
                        new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 5, Side.IT), ActorMark.NOBODY))
                .id();
        List<Part> parts =
                List.of(new Part(new IssueRef(2, 10, false), 2, null), new Part(new IssueRef(3, 10, false), 3, null));
        given(book.split(whole, parts, ActorMark.NOBODY));
    }

    private Commitment whole() {
        return book.find(whole).orElseThrow();
    }

    private CommitmentId part(long issue) {
        return book.ofIssue(issue).orElseThrow().id();
    }

    private void deliver(long issue) {
        given(book.deliver(part(issue), clock.instant(), ActorMark.NOBODY));
    }

    private void release(long issue) {
        given(book.take(part(issue), new Step.Withdraw(true, null, "No longer needed"), ActorMark.NOBODY));
    }

    @Test
    void the_last_part_delivers_the_whole_and_a_part_taken_back_takes_it_back() {
        deliver(2);
        assertNull(whole().deliveredOn());
        deliver(3);
        assertEquals(TODAY, whole().deliveredOn());
        given(book.reopen(part(3), clock.instant(), ActorMark.NOBODY));
        assertNull(whole().deliveredOn());
    }

    @Test
    void the_whole_cannot_be_delivered_before_its_parts() {
        String refusal =
                book.deliver(whole, clock.instant(), ActorMark.NOBODY).fold(done -> "delivered", Refusal::messageKey);
        assertEquals("kept.refusal.parts.open", refusal);
    }

    @Test
    void a_released_part_is_not_waited_for() {
        release(2);
        deliver(3);
        assertEquals(TODAY, whole().deliveredOn());
    }

    @Test
    void when_no_part_is_needed_any_more_the_whole_speaks_for_itself_and_settling_leaves_it() {
        release(2);
        release(3);
        assertNull(whole().deliveredOn());
        given(book.deliver(whole, clock.instant(), ActorMark.NOBODY));
        given(book.settle(whole));
        assertNotNull(whole().deliveredOn());
    }

    @Test
    void a_family_is_the_whole_and_its_parts_whoever_asks() {
        List<Long> issues = List.of(1L, 2L, 3L);
        for (long issue : issues) {
            List<Long> members = book.family(book.ofIssue(issue).orElseThrow()).stream()
                    .map(Commitment::issueId)
                    .sorted()
                    .toList();
            assertEquals(issues, members);
        }
    }
}
