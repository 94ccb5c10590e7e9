package dev.kept.core.commitment;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.cell.DayCell;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.measure.Announcement;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How two sides come to a date, and what they may say to each other afterwards. */
final class NegotiationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private static final ActorMark PM = ActorMark.of("JIRAUSER1");
    private static final IssueRef ISSUE = new IssueRef(1, 10_000, false);

    private final TickingClock clock = new TickingClock(TODAY);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final CommitmentBook book = new CommitmentBook(ledger, clock, HouseTerms.standard(ZoneOffset.UTC, "house"));

    @Test
    void a_requested_date_is_no_promise_until_the_provider_accepts_it() {
        Commitment asked = offer(Side.BUSINESS);
        assertEquals(Stage.REQUEST, asked.stage());
        assertEquals(Side.IT, asked.awaiting());
        assertEquals(List.of(), cells());
        assertEquals("kept.refusal.negotiating", refused(take(asked, new Step.Warn(null, "late"))));
        assertEquals("kept.refusal.negotiating", refused(book.deliver(asked.id(), clock.instant(), PM)));
        clock.set(TODAY.plusDays(3));
        Commitment promised = given(take(asked, new Step.Accept(80)));
        assertEquals(Stage.PROMISE, promised.stage());
        assertEquals(TODAY.plusDays(3), promised.promise().madeOn());
        assertEquals(Integer.valueOf(80), promised.deal().confidence());
        assertNull(promised.awaiting());
        assertEquals(2, cells().size());
    }

    @Test
    void an_offer_countered_is_a_request_and_the_last_date_named_is_the_first_date() {
        Commitment offered = offer(Side.IT);
        assertEquals(Stage.OFFER, offered.stage());
        assertEquals("kept.refusal.confidence.side", refused(take(offered, new Step.Accept(80))));
        assertEquals("kept.refusal.counter.same", refused(take(offered, new Step.Counter(DUE, null))));
        Commitment countered = given(take(offered, new Step.Counter(DUE.minusDays(5), "sooner, please")));
        assertEquals(Stage.REQUEST, countered.stage());
        Commitment again = given(take(countered, new Step.Counter(DUE.minusDays(2), null)));
        assertEquals(Stage.OFFER, again.stage());
        Commitment promised = given(take(again, new Step.Accept(null)));
        assertEquals(DUE.minusDays(2), promised.promise().firstDate());
        assertEquals(DUE.minusDays(2), promised.agreedDate());
        assertEquals("kept.refusal.counter.promised", refused(take(promised, new Step.Counter(DUE, null))));
    }

    @Test
    void a_date_that_is_over_cannot_be_accepted_any_more() {
        Commitment asked = offer(Side.BUSINESS);
        clock.set(DUE.plusDays(1));
        assertEquals("kept.refusal.offer.over", refused(take(asked, new Step.Accept(null))));
        assertTrue(given(take(asked, new Step.Counter(DUE.plusDays(9), null))).open());
    }

    @Test
    void what_was_declined_never_counts_and_makes_room_for_another() {
        Commitment declined = given(take(offer(Side.BUSINESS), new Step.Decline("no capacity")));
        assertEquals(Stage.DECLINED, declined.stage());
        assertEquals("kept.refusal.declined", refused(take(declined, new Step.Accept(null))));
        assertTrue(offer(Side.IT).open());
        clock.set(DUE.plusDays(9));
        assertEquals(List.of(), cells());
    }

    @Test
    void a_new_date_waits_for_consent_and_counts_from_the_day_of_the_consent() {
        Commitment made = make();
        Commitment proposed = given(take(made, new Step.ChangeDate(DUE.plusDays(10), false, "supplier_late", null)));
        assertEquals(DUE.plusDays(10), proposed.proposal());
        assertEquals(Side.BUSINESS, proposed.awaiting());
        assertEquals("supplier_late", proposed.conversation().cause());
        clock.set(DUE);
        Commitment late = given(take(proposed, new Step.Accept(null)));
        assertEquals(DUE, late.agreedDate(), "the consent came on the day itself");
        assertNull(late.proposal());
    }

    @Test
    void a_new_date_that_is_declined_leaves_the_agreed_one_and_still_was_an_announcement() {
        Commitment proposed = given(take(make(), new Step.ChangeDate(DUE.plusDays(10), false, null, null)));
        Commitment declined = given(take(proposed, new Step.Decline("we need it then")));
        assertEquals(DUE, declined.agreedDate());
        assertEquals(DUE, declined.latestDate());
        assertNull(declined.proposal());
        assertTrue(Announcement.inTime(declined.promise()));
    }

    @Test
    void an_unknown_cause_is_refused_and_the_known_ones_are_named() {
        Refusal refusal = refusal(take(make(), new Step.ChangeDate(DUE.plusDays(1), true, "aliens", null)));
        assertEquals("cause", refusal.field());
        assertTrue(
                refusal.arguments().get(0).contains("supplier_late"),
                refusal.arguments().toString());
    }

    @Test
    void what_is_disclosed_is_dated_and_only_a_confirmation_refreshes_it() {
        Commitment made = make();
        given(take(made, new Step.Disclose(Facet.COST, Disclosure.Form.RANGE, "10 000", "12 000")));
        given(take(made, new Step.Disclose(Facet.RISK, Disclosure.Form.UNKNOWN, null, null)));
        assertEquals(
                "kept.refusal.value.missing",
                refused(take(made, new Step.Disclose(Facet.EFFORT, Disclosure.Form.VALUE, " ", null))));
        clock.set(TODAY.plusDays(4));
        Commitment warned = given(take(made, new Step.Warn(null, "late")));
        assertEquals(TODAY, warned.conversation().disclosures().get(Facet.COST).confirmedOn());
        Commitment confirmed = given(take(made, new Step.StillTrue(Set.of(Facet.COST))));
        assertEquals(
                TODAY.plusDays(4),
                confirmed.conversation().disclosures().get(Facet.COST).confirmedOn());
        assertEquals(
                TODAY, confirmed.conversation().disclosures().get(Facet.RISK).confirmedOn());
        assertEquals("kept.refusal.still_true.unknown", refused(take(made, new Step.StillTrue(Set.of(Facet.EFFORT)))));
    }

    @Test
    void a_confirmed_delivery_is_taken_back_within_the_window_only() {
        Commitment made = make();
        assertEquals("kept.refusal.not_delivered", refused(take(made, new Step.AcceptDone())));
        given(take(made, new Step.Deliver()));
        Commitment accepted = given(take(made, new Step.AcceptDone()));
        assertEquals(TODAY, accepted.conversation().acceptedOn());
        clock.set(TODAY.plusDays(14));
        Commitment reopened = given(take(made, new Step.Reopen("half of it is missing")));
        assertNull(reopened.deliveredOn());
        assertNull(reopened.conversation().acceptedOn());
        given(take(made, new Step.Deliver()));
        clock.set(TODAY.plusDays(29));
        assertEquals("kept.refusal.reopen.late", refused(take(made, new Step.Reopen(null))));
    }

    @Test
    void consent_after_the_first_date_no_longer_releases() {
        Commitment made = make();
        given(take(made, new Step.ChangeDate(DUE.plusDays(30), true, null, null)));
        clock.set(DUE.plusDays(1));
        Commitment withdrawn = given(take(made, new Step.Withdraw(true, null, "no longer needed")));
        assertFalse(withdrawn.released());
        LedgerEvent last = ledger.events(made.id()).get(3);
        assertEquals(EventKind.WITHDRAWN, last.kind());
        assertEquals("true", last.facts().get("consent"));
    }

    @Test
    void a_record_is_disputed_and_put_right_and_never_made_to_look_better() {
        Commitment made = make();
        clock.set(DUE.minusDays(2));
        given(take(made, new Step.Deliver()));
        assertEquals("kept.refusal.words.missing", refused(take(made, new Step.Dispute(Side.BUSINESS, null))));
        clock.set(DUE.plusDays(3));
        assertTrue(given(take(made, new Step.Dispute(Side.BUSINESS, "it came later")))
                .conversation()
                .disputed());
        Commitment corrected = given(take(made, new Step.Correct(null, null, null, DUE.plusDays(2), false, "true")));
        assertFalse(corrected.conversation().disputed());
        assertEquals(DUE.plusDays(2), corrected.deliveredOn());
        assertEquals(
                "kept.refusal.delivery.earlier",
                refused(take(made, new Step.Correct(null, null, null, DUE, false, null))));
        assertEquals(
                "kept.refusal.delivery.range",
                refused(take(made, new Step.Correct(null, null, null, DUE.plusDays(9), false, null))));
        assertEquals(4 + 1, ledger.events(made.id()).size(), "both versions stay");
    }

    @Test
    void parts_deliver_the_whole_and_figures_count_it_once() {
        Commitment whole = make();
        List<Part> parts = List.of(
                new Part(new IssueRef(2, 10_000, false), 5, DUE.minusDays(5)),
                new Part(new IssueRef(3, 10_000, false), 1, null));
        List<Commitment> family = given(book.split(whole.id(), parts, PM));
        assertEquals(2, cells().size());
        assertEquals("kept.refusal.parts.open", refused(take(whole, new Step.Deliver())));
        assertEquals("kept.refusal.split.again", refused(book.split(whole.id(), parts, PM)));
        clock.set(DUE.minusDays(6));
        given(take(family.get(1), new Step.Deliver()));
        assertNull(book.find(whole.id()).orElseThrow().deliveredOn());
        clock.set(DUE.plusDays(1));
        given(take(family.get(2), new Step.Deliver()));
        Commitment done = book.find(whole.id()).orElseThrow();
        assertEquals(DUE.plusDays(1), done.deliveredOn());
        assertEquals(done, book.head(book.find(family.get(1).id()).orElseThrow()));
        given(take(family.get(1), new Step.Reopen(null)));
        assertNull(book.find(whole.id()).orElseThrow().deliveredOn());
    }

    @Test
    void a_split_names_what_is_wrong_with_its_parts_and_writes_nothing() {
        Commitment whole = make();
        Part two = new Part(new IssueRef(2, 10_000, false), 1, null);
        assertEquals("kept.refusal.split.count", refused(book.split(whole.id(), List.of(two), PM)));
        assertEquals("kept.refusal.split.twice", refused(book.split(whole.id(), List.of(two, two), PM)));
        Part late = new Part(new IssueRef(3, 10_000, false), 1, DUE.plusDays(1));
        assertEquals("kept.refusal.split.later", refused(book.split(whole.id(), List.of(two, late), PM)));
        assertEquals(List.of(), ledger.partsOf(whole.id()));
        assertEquals(2, ledger.events(whole.id()).size());
    }

    @Test
    void one_comment_carries_one_small_promise_beside_the_issues_own() {
        make();
        IssueRef comment = new IssueRef(1, 10_000, false, 500L);
        Commitment small = given(book.make(comment, new CommitmentTerms("Sales", DUE, 1, Side.IT), PM));
        assertEquals(
                "kept.refusal.comment", refused(book.make(comment, new CommitmentTerms("Sales", DUE, 1, Side.IT), PM)));
        assertEquals(List.of(small), book.ofComments(1));
        assertTrue(book.ofIssue(1).orElseThrow().ofIssueItself());
        assertEquals(
                2, cells().stream().filter(cell -> cell.counts().due() == 2).count());
    }

    private Commitment make() {
        return given(book.make(ISSUE, new CommitmentTerms("Sales", DUE, 1, Side.IT), PM));
    }

    private Commitment offer(Side proposer) {
        return given(book.offer(ISSUE, new CommitmentTerms("Sales", DUE, 1, Side.IT), proposer, PM));
    }

    private Answer<Commitment> take(Commitment one, Step step) {
        return book.take(one.id(), step, PM);
    }

    private List<DayCell> cells() {
        return ledger.cells(10_000, LocalDate.MIN, LocalDate.MAX);
    }

    private static String refused(Answer<?> answer) {
        return refusal(answer).messageKey();
    }

    private static Refusal refusal(Answer<?> answer) {
        return answer.fold(
                given -> {
                    throw new AssertionError("not refused: " + given);
                },
                refusal -> refusal);
    }
}
