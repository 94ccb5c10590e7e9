package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.backfill.ExistingPromises;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What everybody who knows of existing promises must know. */
public abstract class ExistingPromisesContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    /** The ledger they are in, empty at the start of each test. */
    protected abstract LedgerStore ledger();

    protected abstract ExistingPromises existing();

    @Test
    void an_issue_carries_a_promise_whatever_became_of_it_and_not_for_its_comments() {
        CommitmentBook book =
                new CommitmentBook(ledger(), new TickingClock(TODAY), HouseTerms.standard(ZoneOffset.UTC, "contract"));
        CommitmentTerms terms = new CommitmentTerms("Sales", TODAY.plusDays(10), 1, Side.IT);
        given(book.make(new IssueRef(1, 7, false), terms, ActorMark.NOBODY));
        Commitment withdrawn = given(book.make(new IssueRef(2, 7, false), terms, ActorMark.NOBODY));
        given(book.take(withdrawn.id(), new Step.Withdraw(false, null, "We cannot do it"), ActorMark.NOBODY));
        given(book.make(new IssueRef(3, 7, false, 55L), terms, ActorMark.NOBODY));
        given(book.make(new IssueRef(5, 8, true), terms, ActorMark.NOBODY));
        assertEquals(Set.of(1L, 2L, 5L), existing().among(List.of(1L, 2L, 3L, 4L, 5L)));
        assertEquals(Set.of(2L), existing().among(List.of(2L)));
        assertEquals(Set.of(), existing().among(List.of()));
    }
}
