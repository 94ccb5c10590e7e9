package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.commitment.StatedTelling;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.Projection;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.CommitmentFilter;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.listing.Page;
import dev.kept.core.listing.Sort;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.ToldHow;
import dev.kept.core.promise.Via;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who was told of what, and which date somebody claims was meant: kept in rows and lists as the chain says it. */
public abstract class TellingsContract extends LedgerFixture {

    private static final LocalDate DUE = TODAY.plusDays(20);
    private static final ActorMark CONTACT = ActorMark.of("JIRAUSER10200");

    /** Over the ledger under test. */
    protected abstract CommitmentListing listing();

    /** Whether making every row and cell anew changes nothing. */
    protected abstract boolean agrees();

    @Test
    void a_warning_that_nobody_heard_and_how_it_is_told_step_by_step() {
        Commitment made = make(1, DUE, "Sales");
        Commitment warned = kept(take(made, new Step.Warn(null, "Late")));
        assertEquals(Reach.NOBODY, warned.told());

        clock.set(TODAY.plusDays(3));
        StatedTelling phone = new StatedTelling(ToldHow.PHONE, TODAY.plusDays(1));
        Commitment told = kept(take(warned, new Step.Tell(null, phone)));
        assertEquals(TODAY.plusDays(1), told.toldOn());
        assertEquals(Reach.STATED, told.told());

        Commitment mailed = kept(given(book.mailed(told.id(), warned.sequence())));
        assertEquals(
                TODAY.plusDays(3),
                mailed.promise().announced().all().get(0).reachedOn().orElseThrow());
        assertEquals(2, mailed.promise().announced().all().get(0).tellings().size());
        assertEquals(
                1,
                listing().count(CommitmentFilter.of(PROJECT, TODAY.plusDays(3)).with(Attention.IN_DANGER)));
    }

    @Test
    void a_telling_that_a_contact_never_heard_is_taken_back_with_both_versions_kept() {
        Commitment made = make(1, DUE, "Sales");
        clock.set(TODAY.plusDays(2));
        StatedTelling before = new StatedTelling(ToldHow.MEETING, TODAY.plusDays(1));
        Commitment warned = kept(take(made, new Step.Warn("supplier_late", "Late", before)));
        clock.set(TODAY.plusDays(4));
        Commitment objected = kept(
                given(book.take(warned.id(), new Step.Object(warned.sequence(), "Nobody called"), CONTACT, Via.LINK)));
        assertEquals(TODAY.plusDays(4), objected.toldOn());
        assertEquals(
                TODAY.plusDays(1),
                objected.promise()
                        .knownOn(TODAY.plusDays(3))
                        .announced()
                        .all()
                        .get(0)
                        .toldOn()
                        .orElseThrow());
    }

    @Test
    void a_new_date_that_is_told_by_mail_agreed_to_and_one_that_was_stated_and_denied() {
        Commitment moved = kept(take(make(1, DUE, "Sales"), new Step.ChangeDate(DUE.plusDays(5), false, null, null)));
        Commitment mailed = kept(given(book.mailed(moved.id(), moved.sequence())));
        Commitment agreed = kept(given(book.take(mailed.id(), new Step.Accept(null), CONTACT, Via.LINK)));
        assertEquals(DUE.plusDays(5), agreed.agreedDate());

        Commitment stated = kept(take(
                make(2, DUE, "Sales"),
                new Step.ChangeDate(DUE.plusDays(9), true, null, null, StatedTelling.today(ToldHow.PHONE))));
        Commitment denied = kept(given(book.take(stated.id(), new Step.Object(null, "We did not"), CONTACT, Via.LINK)));
        assertEquals(DUE, denied.agreedDate());
    }

    @Test
    void a_date_that_is_claimed_to_be_the_one_meant_until_somebody_says_so() {
        Commitment made = make(1, DUE, "Sales");
        clock.set(TODAY.plusDays(1));
        Commitment claimed = kept(take(made, new Step.Correct(null, null, DUE.minusDays(10), null, false, "Mistyped")));
        assertEquals(DUE.minusDays(10), claimed.claimedDate());
        assertEquals(DUE, claimed.agreedDate());
        assertEquals(
                1,
                listing().count(CommitmentFilter.of(PROJECT, TODAY.plusDays(1)).with(Attention.WAITING)));

        Commitment right = kept(given(book.take(claimed.id(), new Step.Accept(null), CONTACT, Via.LINK)));
        assertNull(right.claimedDate());
        assertEquals(DUE.minusDays(10), right.agreedDate());

        Commitment other = make(2, DUE, "Sales");
        clock.set(TODAY.plusDays(2));
        Commitment again = kept(take(other, new Step.Correct(null, null, DUE.minusDays(9), null, false, "Mistyped")));
        kept(given(book.take(again.id(), new Step.Decline("It was right"), CONTACT, Via.LINK)));
    }

    private Commitment take(Commitment now, Step step) {
        return given(book.take(now.id(), step, SOMEBODY));
    }

    /** Every way to read it gives the same. */
    private Commitment kept(Commitment now) {
        assertEquals(Optional.of(now), ledger.find(now.id()));
        assertEquals(List.of(now), ledger.ofIssue(now.issueId()));
        assertEquals(Projection.replay(ledger.events(now.id())), now);
        assertEquals(List.of(now), listing().all(List.of(now.id())));
        assertEquals(
                List.of(now),
                listing().page(CommitmentFilter.of(PROJECT, TODAY), Page.first(Sort.DUE, false, 10)).stream()
                        .filter(one -> one.id().equals(now.id()))
                        .toList());
        assertEquals(true, agrees());
        return now;
    }
}
