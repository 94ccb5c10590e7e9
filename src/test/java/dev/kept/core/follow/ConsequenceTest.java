package dev.kept.core.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.IssueCommitments;
import dev.kept.core.commitment.Step;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.follow.IssueFacts.PromiseDetail;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.DeliveryRule;
import dev.kept.jira.FakeJira;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsequenceTest {

    private static final LocalDate DUE = FakeJira.TODAY.plusDays(10);
    private static final Instant AT = Instant.parse("2026-03-05T10:00:00Z");

    private final FakeJira jira = new FakeJira();
    private final IssueRef ref = new IssueRef(1, 10, false);

    private Commitment made() {
        jira.book.make(ref, new CommitmentTerms("Sales", DUE, 2, Side.IT), ActorMark.NOBODY);
        return jira.book.ofIssue(1).orElseThrow();
    }

    private static IssueFacts facts(
            @Nullable Instant resolved,
            @Nullable String to,
            @Nullable LocalDate by,
            @Nullable Double size,
            PromiseDetail... edited) {
        return new IssueFacts(1, 10, false, resolved, null, null, null, to, by, size, Set.of(edited), null, false);
    }

    private static List<Consequence> of(IssueFacts facts, @Nullable Commitment present) {
        return of(facts, present, true);
    }

    /** {@code byIssue} is what the ledger's events say of a delivery. */
    private static List<Consequence> of(IssueFacts facts, @Nullable Commitment present, boolean byIssue) {
        Consequence.FurtherFacts evidence = new Consequence.FurtherFacts() {
            @Override
            public DeliveryRule delivery() {
                return DeliveryRule.STANDARD;
            }

            @Override
            public boolean deliveredByIssue(Commitment own) {
                return own.deliveredOn() != null && byIssue;
            }

            @Override
            public @Nullable Instant takenBackAt(Commitment own) {
                return null;
            }

            @Override
            public CommentState comment(long commentId) {
                throw new AssertionError("no comment here");
            }
        };
        IssueCommitments carried = new IssueCommitments(present == null ? List.of() : List.of(present));
        return Consequence.of(facts, carried, evidence, AT, false);
    }

    @Test
    void both_fields_filled_make_a_promise_of_size_one() {
        IssueFacts facts = facts(null, "Sales", DUE, null, PromiseDetail.PROMISED_BY);
        assertEquals(
                List.of(new Consequence.Make(ref, new CommitmentTerms("Sales", DUE, 1, Side.IT))), of(facts, null));
    }

    @Test
    void what_the_field_says_of_an_open_promise_of_it_is_reported() {
        Commitment made = made();
        IssueFacts off = facts(null, null, null, null).reporting(ReportedStatus.OFF);
        assertEquals(List.of(new Consequence.Report(made.id(), ReportedStatus.OFF)), of(off, made));
        jira.book.report(made.id(), ReportedStatus.OFF, ActorMark.NOBODY);
        assertTrue(of(off, jira.book.ofIssue(1).orElseThrow()).isEmpty(), "heard twice");
        assertTrue(of(off, null).isEmpty(), "no promise");
    }

    @Test
    void the_field_says_nothing_of_what_the_business_promised_or_nobody_accepted() {
        IssueFacts off = facts(null, null, null, null).reporting(ReportedStatus.OFF);
        jira.book.make(ref, new CommitmentTerms("Sales", DUE, 2, Side.BUSINESS), ActorMark.NOBODY);
        assertTrue(of(off, jira.book.ofIssue(1).orElseThrow()).isEmpty());
        jira.book.offer(
                new IssueRef(2, 10, false), new CommitmentTerms("Sales", DUE, 2, Side.IT), Side.IT, ActorMark.NOBODY);
        assertTrue(of(off, jira.book.ofIssue(2).orElseThrow()).isEmpty());
    }

    @Test
    void on_the_screen_that_resolves_it_the_report_comes_first() {
        Commitment made = made();
        IssueFacts resolved = new IssueFacts(
                1, 10, false, AT, "Done", null, null, null, null, null, Set.of(), ReportedStatus.IN_DANGER, false);
        assertEquals(
                List.of(
                        new Consequence.Report(made.id(), ReportedStatus.IN_DANGER),
                        new Consequence.Delivery(made.id(), AT)),
                of(resolved, made));
    }

    @Test
    void one_field_alone_promises_nothing() {
        assertTrue(of(facts(null, "Sales", null, null, PromiseDetail.PROMISED_TO), null)
                .isEmpty());
        assertTrue(of(facts(null, null, DUE, null, PromiseDetail.PROMISED_BY), null)
                .isEmpty());
    }

    @Test
    void work_already_done_cannot_be_promised() {
        assertTrue(of(facts(AT, "Sales", DUE, 1.0, PromiseDetail.PROMISED_TO, PromiseDetail.PROMISED_BY), null)
                .isEmpty());
    }

    @Test
    void fields_nobody_touched_promise_nothing_a_second_time_after_a_withdrawal() {
        Commitment made = made();
        jira.book.take(made.id(), new Step.Withdraw(true, null, "No longer needed"), ActorMark.NOBODY);
        Commitment withdrawn = jira.book.ofIssue(1).orElseThrow();
        assertTrue(of(facts(null, "Sales", DUE, 2.0), withdrawn).isEmpty());
        assertEquals(
                1,
                of(facts(null, "Sales", DUE, 2.0, PromiseDetail.PROMISED_BY), withdrawn)
                        .size());
    }

    @Test
    void a_date_edited_is_proposed_and_the_same_date_is_nothing() {
        Commitment made = made();
        LocalDate later = DUE.plusDays(5);
        assertEquals(
                List.of(new Consequence.Propose(made.id(), later)),
                of(facts(null, "Sales", later, 2.0, PromiseDetail.PROMISED_BY), made));
        assertTrue(of(facts(null, "Sales", DUE, 2.0, PromiseDetail.PROMISED_BY), made)
                .isEmpty());
    }

    @Test
    void what_jira_stores_is_ignored_where_nobody_edited_it() {
        Commitment made = made();
        assertTrue(of(facts(null, "Old name", DUE.minusDays(3), 7.0), made).isEmpty());
    }

    @Test
    void a_requester_or_size_edited_is_put_right() {
        Commitment made = made();
        assertEquals(
                List.of(
                        new Consequence.Correction(made.id(), "Finance", null),
                        new Consequence.Correction(made.id(), null, 3.0)),
                of(facts(null, "Finance", DUE, 3.0, PromiseDetail.PROMISED_TO, PromiseDetail.SIZE), made));
    }

    @Test
    void resolving_delivers_at_the_moment_of_resolution_and_only_once() {
        Commitment made = made();
        assertEquals(List.of(new Consequence.Delivery(made.id(), AT)), of(facts(AT, "Sales", DUE, 2.0), made));
        jira.book.deliver(made.id(), AT, ActorMark.NOBODY);
        Commitment delivered = jira.book.ofIssue(1).orElseThrow();
        assertTrue(of(facts(AT, "Sales", DUE, 2.0), delivered).isEmpty());
    }

    @Test
    void a_date_moved_on_the_resolving_screen_moves_before_the_delivery() {
        Commitment made = made();
        LocalDate later = DUE.plusDays(5);
        assertEquals(
                List.of(new Consequence.Propose(made.id(), later), new Consequence.Delivery(made.id(), AT)),
                of(facts(AT, "Sales", later, 2.0, PromiseDetail.PROMISED_BY), made));
    }

    @Test
    void an_issue_unresolved_again_reopens_until_the_book_has_heard_it() {
        Commitment made = made();
        jira.book.deliver(made.id(), AT, ActorMark.NOBODY);
        Commitment delivered = jira.book.ofIssue(1).orElseThrow();
        IssueFacts unresolved = facts(null, "Sales", DUE, 2.0);
        assertEquals(List.of(new Consequence.Reopening(made.id(), AT)), of(unresolved, delivered, true));
        assertTrue(of(unresolved, delivered, false).isEmpty());
    }

    @Test
    void a_move_and_a_security_level_follow_even_after_a_withdrawal() {
        Commitment made = made();
        jira.book.take(made.id(), new Step.Withdraw(true, null, "No longer needed"), ActorMark.NOBODY);
        Commitment withdrawn = jira.book.ofIssue(1).orElseThrow();
        IssueFacts elsewhere =
                new IssueFacts(1, 20, true, null, null, null, null, null, null, null, Set.of(), null, false);
        assertEquals(
                List.of(new Consequence.ProjectChange(1, 20), new Consequence.Restrict(made.id(), true)),
                of(elsewhere, withdrawn));
    }
}
