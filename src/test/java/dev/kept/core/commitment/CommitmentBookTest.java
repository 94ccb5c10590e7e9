package dev.kept.core.commitment;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be done with a commitment, and what comes of it. */
final class CommitmentBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private static final ActorMark PM = ActorMark.of("JIRAUSER1");
    private static final IssueRef ISSUE = new IssueRef(1, 10_000, false);

    private final TickingClock clock = new TickingClock(TODAY);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final CommitmentBook book = new CommitmentBook(ledger, clock, HouseTerms.standard(ZoneOffset.UTC, "house"));

    @Test
    void making_one_is_an_offer_that_the_requester_accepted() {
        Commitment made = make();
        List<LedgerEvent> events = ledger.events(made.id());
        assertEquals(
                List.of(EventKind.OFFERED, EventKind.ACCEPTED),
                events.stream().map(LedgerEvent::kind).toList());
        assertEquals(
                List.of(Side.IT, Side.BUSINESS),
                events.stream().map(LedgerEvent::side).toList());
        assertEquals("Sales", made.requester());
        assertEquals(TODAY, made.promise().madeOn());
        assertEquals(List.of(DUE, DUE, DUE), List.of(made.promise().firstDate(), made.agreedDate(), made.latestDate()));
        assertTrue(made.open());
    }

    @Test
    void an_issue_carries_one_open_commitment_at_a_time() {
        Commitment made = make();
        assertRefused("kept.refusal.open", book.make(ISSUE, terms("Sales", DUE, 1), PM));
        given(book.deliver(made.id(), clock.instant(), PM));
        Commitment next = given(book.make(ISSUE, terms("Sales", DUE, 1), PM));
        assertNotEquals(made.id(), next.id());
        assertEquals(next, book.ofIssue(1).orElseThrow());
    }

    @Test
    void terms_that_break_a_rule_are_refused_by_field() {
        assertField("requester", "kept.refusal.requester.missing", terms("  ", DUE, 1));
        assertField("requester", "kept.refusal.requester.missing", terms(null, DUE, 1));
        assertField("requester", "kept.refusal.requester.long", terms("x".repeat(61), DUE, 1));
        assertField("requester", "kept.refusal.requester.unseen", terms("Sa\u0000les", DUE, 1));
        assertField("requester", "kept.refusal.requester.unseen", terms("Sa\nles", DUE, 1));
        assertField("requester", "kept.refusal.requester.unseen", terms("Sales\ud83d", DUE, 1));
        assertField("date", "kept.refusal.date.missing", terms("Sales", null, 1));
        assertField("date", "kept.refusal.date.past", terms("Sales", TODAY.minusDays(1), 1));
        assertField(
                "date",
                "kept.refusal.date.far",
                terms("Sales", TODAY.plusYears(20).plusDays(1), 1));
        assertField("size", "kept.refusal.size", terms("Sales", DUE, 0));
        assertField("size", "kept.refusal.size", terms("Sales", DUE, Double.NaN));
        assertField("size", "kept.refusal.size", terms("Sales", DUE, 10_000.5));
        assertField("side", "kept.refusal.side", new CommitmentTerms("Sales", DUE, 1, null));
        assertEquals(
                "Sales", given(book.make(ISSUE, terms(" Sales ", TODAY, 1), PM)).requester());
    }

    @Test
    void today_is_today_where_the_requester_is() {
        clock.set(Instant.parse("2026-03-01T23:30:00Z"));
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        assertRefused("kept.refusal.date.past", book.make(ISSUE, terms("Sales", TODAY, 1), tokyo, PM));
        Commitment made = given(book.make(ISSUE, terms("Sales", TODAY.plusDays(1), 1), tokyo, PM));
        assertEquals(TODAY.plusDays(1), made.promise().madeOn());
        Commitment done = given(book.deliver(made.id(), Instant.parse("2026-03-02T15:30:00Z"), PM));
        assertEquals(LocalDate.of(2026, 3, 3), done.deliveredOn());
        assertEquals(Outcome.MISSED_SILENT, Outcomes.of(done, LocalDate.of(2026, 3, 4)));
    }

    @Test
    void a_date_without_consent_only_moves_what_the_field_shows() {
        Commitment now =
                given(book.take(make().id(), new Step.ChangeDate(DUE.plusDays(9), false, null, "supplier"), PM));
        assertEquals(List.of(DUE, DUE.plusDays(9)), List.of(now.agreedDate(), now.latestDate()));
        Commitment agreed = given(book.take(now.id(), new Step.ChangeDate(DUE.plusDays(9), true, null, null), PM));
        assertEquals(DUE.plusDays(9), agreed.agreedDate());
        assertEquals(4, agreed.sequence());
    }

    @Test
    void consent_counts_only_with_notice() {
        Commitment made = make();
        clock.set(DUE.minusDays(1));
        assertEquals(
                DUE.plusDays(5),
                given(book.take(made.id(), new Step.ChangeDate(DUE.plusDays(5), true, null, null), PM))
                        .agreedDate());
        clock.set(DUE.plusDays(5));
        Commitment late = given(book.take(made.id(), new Step.ChangeDate(DUE.plusDays(9), true, null, null), PM));
        assertEquals(List.of(DUE.plusDays(5), DUE.plusDays(9)), List.of(late.agreedDate(), late.latestDate()));
    }

    @Test
    void what_stands_on_the_record_already_is_refused_and_no_words_are_dropped() {
        Commitment made = make();
        for (Step step : List.of(
                new Step.ChangeDate(DUE, false, null, null),
                new Step.ChangeDate(DUE, true, null, "again"),
                new Step.Correct(null, null, null, null, false, "nothing named"),
                new Step.Correct(made.requester(), made.promise().size(), null, null, false, "as it is"))) {
            assertRefused("kept.refusal.unchanged", book.take(made.id(), step, PM));
        }
        assertEquals(2, ledger.events(made.id()).size());
    }

    @Test
    void a_date_that_is_over_or_missing_is_refused() {
        Commitment made = make();
        assertRefused(
                "kept.refusal.date.past",
                book.take(made.id(), new Step.ChangeDate(TODAY.minusDays(1), true, null, null), PM));
        assertRefused(
                "kept.refusal.date.missing", book.take(made.id(), new Step.ChangeDate(null, true, null, null), PM));
    }

    @Test
    void the_first_warning_counts_and_needs_words() {
        Commitment made = make();
        assertRefused("kept.refusal.words.missing", book.take(made.id(), new Step.Warn(null, " \n"), PM));
        assertRefused("kept.refusal.words.long", book.take(made.id(), new Step.Warn(null, "x".repeat(1001)), PM));
        assertEquals(
                TODAY,
                given(book.take(made.id(), new Step.Warn(null, "the supplier is late"), PM))
                        .promise()
                        .warnedOn());
        clock.set(TODAY.plusDays(3));
        Commitment twice = given(book.take(made.id(), new Step.Warn(null, "still"), PM));
        assertEquals(TODAY, twice.promise().warnedOn());
        assertEquals(4, twice.sequence());
    }

    @Test
    void delivered_twice_is_delivered_once() {
        Commitment made = make();
        Commitment done = given(book.deliver(present(), clock.instant(), PM));
        clock.set(TODAY.plusDays(1));
        assertEquals(done, given(book.deliver(present(), clock.instant(), PM)));
        assertEquals(3, ledger.events(made.id()).size());
    }

    @Test
    void reopened_within_the_window_the_delivery_moves_to_the_later_closing() {
        make();
        deliverAndReopen(TODAY.plusDays(9), TODAY.plusDays(13));
        assertNull(book.ofIssue(1).orElseThrow().deliveredOn());
        clock.set(DUE.plusDays(1));
        assertEquals(
                DUE.plusDays(1),
                given(book.deliver(present(), clock.instant(), PM)).deliveredOn());
    }

    @Test
    void reopened_after_the_window_the_first_delivery_stands() {
        make();
        deliverAndReopen(TODAY.plusDays(2), TODAY.plusDays(17));
        Commitment now = given(book.deliver(present(), clock.instant(), PM));
        assertEquals(TODAY.plusDays(2), now.deliveredOn());
        assertEquals(EventKind.REOPENED, ledger.events(now.id()).get(3).kind());
        clock.set(TODAY.plusDays(16));
        assertNull(given(book.reopen(present(), clock.instant(), PM)).deliveredOn());
    }

    /** The id of what the issue carries. */
    private CommitmentId present() {
        return book.ofIssue(1).orElseThrow().id();
    }

    private void deliverAndReopen(LocalDate delivered, LocalDate reopened) {
        clock.set(delivered);
        given(book.deliver(present(), clock.instant(), PM));
        clock.set(reopened);
        given(book.reopen(present(), clock.instant(), PM));
    }

    @Test
    void reopening_what_is_not_delivered_does_nothing() {
        Commitment made = make();
        assertEquals(made, given(book.reopen(present(), clock.instant(), PM)));
    }

    @Test
    void only_a_release_in_time_leaves_the_figures() {
        Commitment released = given(book.take(make().id(), new Step.Withdraw(true, null, "no longer needed"), PM));
        assertTrue(released.released());
        clock.set(DUE.plusDays(1));
        Commitment late = given(book.make(ISSUE, terms("Sales", DUE.plusDays(2), 1), PM));
        clock.set(DUE.plusDays(3));
        assertFalse(given(book.take(late.id(), new Step.Withdraw(true, null, "No longer needed"), PM))
                .released());
        Commitment alone = given(book.make(ISSUE, terms("Sales", DUE.plusDays(9), 1), PM));
        assertFalse(given(book.take(alone.id(), new Step.Withdraw(false, null, "We cannot do it"), PM))
                .released());
    }

    @Test
    void what_is_over_cannot_be_changed_and_the_refusal_says_what_can_be_done() {
        Commitment withdrawn = given(book.take(make().id(), new Step.Withdraw(false, null, "We cannot do it"), PM));
        assertRefused("kept.refusal.withdrawn", book.deliver(present(), clock.instant(), PM));
        assertRefused("kept.refusal.withdrawn", book.take(withdrawn.id(), new Step.Warn(null, "x"), PM));
        Commitment done = make();
        given(book.deliver(done.id(), clock.instant(), PM));
        assertRefused(
                "kept.refusal.delivered",
                book.take(done.id(), new Step.ChangeDate(DUE.plusDays(1), true, null, null), PM));
        assertRefused(
                "kept.refusal.delivered", book.take(done.id(), new Step.Withdraw(true, null, "No longer needed"), PM));
        given(book.tombstone(1, clock.instant()));
        assertRefused("kept.refusal.deleted", book.take(done.id(), new Step.Warn(null, "x"), PM));
        assertRefused("kept.refusal.none", book.deliver(new CommitmentId("nope"), clock.instant(), PM));
        assertRefused("kept.refusal.none", book.take(new CommitmentId("nope"), new Step.Warn(null, "x"), PM));
    }

    @Test
    void a_deleted_issue_leaves_a_promise_that_still_counts() {
        make();
        Commitment gone = given(book.tombstone(1, clock.instant())).get(0);
        assertFalse(gone.open());
        assertEquals(Outcome.MISSED_SILENT, Outcomes.of(gone, DUE.plusDays(1)));
        assertEquals(2, ledger.cells(10_000, DUE, DUE.plusDays(1)).size());
        assertEquals(List.of(gone), given(book.tombstone(1, clock.instant())));
    }

    @Test
    void an_issue_takes_its_commitments_along_and_hides_them() {
        make();
        assertEquals(77, given(book.move(1, 77)).get(0).projectId());
        assertEquals(2, ledger.cells(77, DUE, DUE.plusDays(1)).size());
        assertEquals(List.of(), ledger.cells(10_000, DUE, DUE.plusDays(1)));
        given(book.restrict(1, true));
        given(book.restrict(1, true));
        assertEquals(List.of(), ledger.cells(77, DUE, DUE.plusDays(1)));
        assertEquals(4, book.ofIssue(1).orElseThrow().sequence());
        assertEquals(List.of(), given(book.move(99, 77)));
    }

    @Test
    void a_wrong_requester_or_size_is_put_right_the_size_only_in_time() {
        Commitment made = make();
        Commitment right = given(book.correct(made.id(), "Finance", 8.0, PM));
        assertEquals("Finance", right.requester());
        assertEquals(8.0, right.promise().size());
        assertRefused("kept.refusal.unchanged", book.correct(made.id(), "Finance", 8.0, PM));
        assertRefused("kept.refusal.size", book.correct(made.id(), null, -1.0, PM));
        clock.set(DUE.plusDays(1));
        assertRefused("kept.refusal.size.late", book.correct(made.id(), null, 0.1, PM));
        assertEquals("Sales", given(book.correct(made.id(), "Sales", null, PM)).requester());
    }

    private Commitment make() {
        return given(book.make(ISSUE, terms("Sales", DUE, 1), PM));
    }

    private static CommitmentTerms terms(String requester, LocalDate date, double size) {
        return new CommitmentTerms(requester, date, size, Side.IT);
    }

    private void assertField(String field, String key, CommitmentTerms terms) {
        Refusal refusal = assertRefused(key, book.make(ISSUE, terms, PM));
        assertEquals(field, refusal.field());
    }

    private static <T> Refusal assertRefused(String key, Answer<T> answer) {
        Refusal refusal = answer.fold(
                value -> {
                    throw new AssertionError("given: " + value);
                },
                why -> why);
        assertEquals(key, refusal.messageKey());
        return refusal;
    }
}
