package dev.kept.core.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Refusal;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.jira.FakeJira;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldChecksTest {

    private static final LocalDate TODAY = FakeJira.TODAY;

    private final FakeJira jira = new FakeJira();
    private final FieldChecks checks = new FieldChecks(jira.book.verdicts());
    private final Commitment open = make();

    private Commitment make() {
        CommitmentTerms terms = new CommitmentTerms("Sales", TODAY.plusDays(10), 2, Side.IT);
        jira.book.make(new IssueRef(1, 10, false), terms, ActorMark.NOBODY);
        return jira.book.ofIssue(1).orElseThrow();
    }

    private Commitment delivered() {
        jira.book.deliver(open.id(), jira.clock.instant(), ActorMark.NOBODY);
        return jira.book.ofIssue(1).orElseThrow();
    }

    private static void assertRefused(String key, Optional<Refusal> refusal) {
        assertEquals(Optional.of(key), refusal.map(Refusal::messageKey));
    }

    @Test
    void a_first_date_may_be_today_but_not_yesterday() {
        assertTrue(checks.date(null, null, null, TODAY).isEmpty());
        assertRefused("kept.refusal.date.past", checks.date(null, null, null, TODAY.minusDays(1)));
    }

    @Test
    void a_value_left_as_it_was_is_never_complained_about() {
        LocalDate long_ago = TODAY.minusYears(1);
        assertTrue(checks.date(null, null, long_ago, long_ago).isEmpty());
        assertTrue(checks.requester(delivered(), "Sales", "Sales").isEmpty());
        assertTrue(checks.size(null, -1.0, -1.0).isEmpty());
    }

    @Test
    void an_open_promise_cannot_be_emptied_field_by_field() {
        assertRefused("kept.field.error.cleared", checks.requester(open, "Sales", null));
        assertRefused("kept.field.error.cleared", checks.date(open, null, open.latestDate(), null));
        assertRefused("kept.field.error.cleared", checks.size(open, 2.0, null));
    }

    @Test
    void a_delivered_promise_stays_as_it_is() {
        Commitment delivered = delivered();
        assertRefused("kept.refusal.delivered", checks.requester(delivered, "Sales", "Finance"));
        assertRefused("kept.refusal.delivered", checks.requester(delivered, "Sales", null));
        assertRefused(
                "kept.refusal.delivered", checks.date(delivered, null, delivered.latestDate(), TODAY.plusDays(20)));
        assertRefused("kept.refusal.delivered", checks.size(delivered, 2.0, 3.0));
    }

    @Test
    void a_size_can_be_put_right_only_until_the_first_date() {
        jira.clock.set(TODAY.plusDays(10));
        assertTrue(checks.size(open, 2.0, 3.0).isEmpty());
        jira.clock.set(TODAY.plusDays(11));
        assertRefused("kept.refusal.size.late", checks.size(open, 2.0, 1.0));
    }

    @Test
    void sizes_and_names_keep_within_their_bounds() {
        assertTrue(checks.size(null, null, 10_000.0).isEmpty());
        assertRefused("kept.refusal.size", checks.size(null, null, 0.0));
        assertRefused("kept.refusal.size", checks.size(null, null, 10_000.5));
        assertRefused("kept.refusal.requester.long", checks.requester(null, null, "x".repeat(61)));
        assertTrue(checks.requester(null, null, "x".repeat(60)).isEmpty());
    }
}
