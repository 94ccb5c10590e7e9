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

class FieldRulesTest {

    private static final LocalDate TODAY = FakeJira.TODAY;

    private final FakeJira jira = new FakeJira();
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
        assertTrue(FieldRules.date(null, null, TODAY, TODAY).isEmpty());
        assertRefused("kept.field.error.date_past", FieldRules.date(null, null, TODAY.minusDays(1), TODAY));
    }

    @Test
    void a_value_left_as_it_was_is_never_complained_about() {
        LocalDate long_ago = TODAY.minusYears(1);
        assertTrue(FieldRules.date(null, long_ago, long_ago, TODAY).isEmpty());
        assertTrue(FieldRules.requester(delivered(), "Sales", "Sales").isEmpty());
        assertTrue(FieldRules.size(null, -1.0, -1.0, TODAY).isEmpty());
    }

    @Test
    void an_open_promise_cannot_be_emptied_field_by_field() {
        assertRefused("kept.field.error.cleared", FieldRules.requester(open, "Sales", null));
        assertRefused("kept.field.error.cleared", FieldRules.date(open, open.latestDate(), null, TODAY));
        assertRefused("kept.field.error.cleared", FieldRules.size(open, 2.0, null, TODAY));
    }

    @Test
    void a_delivered_promise_stays_as_it_is() {
        Commitment delivered = delivered();
        assertRefused("kept.field.error.settled", FieldRules.requester(delivered, "Sales", "Finance"));
        assertRefused(
                "kept.field.error.settled",
                FieldRules.date(delivered, delivered.latestDate(), TODAY.plusDays(20), TODAY));
        assertRefused("kept.field.error.settled", FieldRules.size(delivered, 2.0, 3.0, TODAY));
    }

    @Test
    void a_size_can_be_put_right_only_until_the_first_date() {
        assertTrue(FieldRules.size(open, 2.0, 3.0, TODAY.plusDays(10)).isEmpty());
        assertRefused("kept.field.error.size_late", FieldRules.size(open, 2.0, 1.0, TODAY.plusDays(11)));
    }

    @Test
    void sizes_and_names_keep_within_their_bounds() {
        assertTrue(FieldRules.size(null, null, 10_000.0, TODAY).isEmpty());
        assertRefused("kept.field.error.size_range", FieldRules.size(null, null, 0.0, TODAY));
        assertRefused("kept.field.error.size_range", FieldRules.size(null, null, 10_000.5, TODAY));
        assertRefused("kept.field.error.requester_length", FieldRules.requester(null, null, "x".repeat(61)));
        assertTrue(FieldRules.requester(null, null, "x".repeat(60)).isEmpty());
    }
}
