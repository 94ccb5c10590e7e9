package dev.kept.jira.follow;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.jira.FakeJira;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Search says what the screen says: what a field shows is indexed in the step that changes it. */
final class SearchFollowsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    private final FakeJira jira = new FakeJira();

    SearchFollowsTest() {
        jira.addIssue(1);
    }

    @Test
    void a_date_that_nobody_agreed_to_is_found_at_once() {
        Commitment made = given(jira.book.make(
                new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 1, Side.IT), ActorMark.NOBODY));
        assertIndexedBy(made);
        Step later = new Step.ChangeDate(DUE.plusDays(10), false, null, null);
        assertIndexedBy(given(jira.book.take(made.id(), later, ActorMark.NOBODY, Via.STATEMENT)));
        assertTrue(jira.properties.get(IssueMirror.COMMITMENT + ":1").contains("\"latest\":\"2026-07-10\""));
    }

    @Test
    void what_changes_nothing_that_a_field_shows_costs_no_indexing() {
        Commitment made = given(jira.book.make(
                new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 1, Side.IT), ActorMark.NOBODY));
        assertIndexedBy(made);
        jira.indexed.clear();
        jira.families().refresh(made);
        assertEquals(List.of(), jira.indexed);
    }

    @Test
    void keys_are_found_in_any_case() {
        assertEquals(1L, jira.access().byKey("shop-1").map(Issue::getId).orElseThrow());
        assertEquals(1L, jira.access().byKey("SHOP-1").map(Issue::getId).orElseThrow());
        assertEquals("SHOP", jira.access().projectByKey("shop").orElseThrow().getKey());
        assertTrue(jira.access().byKey("shop-2").isEmpty());
    }

    private void assertIndexedBy(Commitment commitment) {
        jira.indexed.clear();
        jira.families().refresh(commitment);
        assertEquals(List.of("SHOP-1"), jira.indexed);
    }
}
