package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.measure.disclosure.DisclosureState;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.scoreboard.BoardStore;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What everything that reads what a board is made of must do. */
public abstract class BoardStoreContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = TODAY.plusDays(3);
    private static final long PROJECT = 10_000;

    private final TickingClock clock = new TickingClock(TODAY);
    private CommitmentBook book;

    /** An empty store. */
    protected abstract LedgerStore ledger();

    /** What looks into it. */
    protected abstract BoardStore boards();

    @Test
    void open_promises_are_counted_by_what_is_told_about_them() {
        book = new CommitmentBook(ledger(), clock, HouseTerms.standard(ZoneOffset.UTC, "told"));
        assertEquals(Map.of(), told(PROJECT));
        make(1, false);
        make(2, false);
        tell(make(3, false), Facet.RISK, Disclosure.Form.UNKNOWN);
        tell(tell(make(4, false), Facet.COST, Disclosure.Form.NONE), Facet.RISK, Disclosure.Form.UNKNOWN);
        Commitment over = make(5, false);
        DisclosureState riskUnknown = new DisclosureState(Map.of(Facet.RISK, TODAY), Set.of(Facet.RISK));
        DisclosureState both = new DisclosureState(Map.of(Facet.COST, TODAY, Facet.RISK, TODAY), Set.of(Facet.RISK));
        assertEquals(Map.of(DisclosureState.NOTHING, 3, riskUnknown, 1, both, 1), told(PROJECT));

        clock.set(DUE.plusDays(2));
        take(over, new Step.StillTrue(Set.of()), false);
        tell(over, Facet.RISK, Disclosure.Form.UNKNOWN);
        DisclosureState later = new DisclosureState(Map.of(Facet.RISK, DUE.plusDays(2)), Set.of(Facet.RISK));
        assertEquals(Map.of(DisclosureState.NOTHING, 2, riskUnknown, 1, both, 1, later, 1), told(PROJECT));
    }

    @Test
    void what_is_over_hidden_elsewhere_or_not_agreed_yet_is_not() {
        book = new CommitmentBook(ledger(), clock, HouseTerms.standard(ZoneOffset.UTC, "told"));
        given(book.deliver(make(1, false).id(), clock.instant(), ActorMark.NOBODY));
        take(make(2, false), new Step.Withdraw(true, null, "No longer needed"), true);
        take(make(3, false), new Step.Withdraw(false, null, "We cannot do it"), true);
        make(4, true);
        given(book.make(new IssueRef(5, 77, false), terms(), ActorMark.NOBODY));
        given(book.offer(new IssueRef(6, PROJECT, false), terms(), Side.IT, ActorMark.NOBODY));
        Commitment gone = make(7, false);
        book.tombstone(gone.issueId(), clock.instant());
        assertEquals(Map.of(), told(PROJECT));
        assertEquals(Map.of(DisclosureState.NOTHING, 1), told(77));
    }

    @Test
    void the_cells_are_those_of_the_days_asked_for() {
        book = new CommitmentBook(ledger(), clock, HouseTerms.standard(ZoneOffset.UTC, "told"));
        make(1, false);
        make(2, false);
        assertEquals(
                List.of(2, 2),
                boards().rows(PROJECT, DUE, DUE.plusDays(1)).cells().stream()
                        .map(cell -> cell.counts().due())
                        .toList());
        assertEquals(List.of(), boards().rows(PROJECT, TODAY, DUE).cells());
    }

    private Map<DisclosureState, Integer> told(long project) {
        return boards().rows(project, TODAY, TODAY).told();
    }

    private Commitment make(long issue, boolean hidden) {
        return given(book.make(new IssueRef(issue, PROJECT, hidden), terms(), ActorMark.NOBODY));
    }

    private static CommitmentTerms terms() {
        return new CommitmentTerms("Sales", DUE, 1, Side.IT);
    }

    private Commitment tell(Commitment one, Facet facet, Disclosure.Form form) {
        return given(book.take(one.id(), new Step.Disclose(facet, form, null, null), ActorMark.NOBODY));
    }

    /** Takes the step, and makes sure that it is allowed or not. */
    private void take(Commitment one, Step step, boolean allowed) {
        boolean done = book.take(one.id(), step, ActorMark.NOBODY).fold(taken -> true, refusal -> false);
        assertEquals(allowed, done);
    }
}
