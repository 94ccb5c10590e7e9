package dev.kept.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.commitment.CommitmentTerms;
import dev.kept.core.commitment.Side;
import dev.kept.core.commitment.Step;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.scoreboard.ExplanationDesk;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.scoreboard.ScoreboardDesk;
import dev.kept.core.scoreboard.WeightChange;
import dev.kept.core.scoreboard.WeightStore;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraPartnershipTest {

    private static final LocalDate DUE = FakeJira.TODAY.plusDays(10);
    private static final CommitmentTerms TERMS = new CommitmentTerms("Sales", DUE, 2, Side.IT);

    private final FakeJira jira = new FakeJira();
    private final ScoreboardDesk scoreboards = new ScoreboardDesk(
            jira.ledger,
            jira.ledger,
            new InMemoryRuleStore(jira.clock),
            new EqualWeights(),
            Optional::empty,
            jira.clock);
    private final JiraPartnership partnership = new JiraPartnership(
            jira.access(),
            jira.shelf(),
            jira.list(),
            new JiraBoards(scoreboards, new ExplanationDesk(jira.ledger, jira.ledger), jira.access()),
            jira.families(),
            new Desks(new GoalDesk(jira.goalStore(), null), jira.functionDesk(), null));

    private static final class EqualWeights implements WeightStore {
        @Override
        public PillarWeights current() {
            return PillarWeights.EQUAL;
        }

        @Override
        public void replace(PillarWeights weights, String userKey) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<WeightChange> lastChange() {
            return Optional.empty();
        }
    }

    @BeforeEach
    void three_issues_in_a_visible_project() {
        jira.granted.add("BROWSE_PROJECTS:SHOP");
        for (long id = 1; id <= 3; id++) {
            jira.addIssue(id);
        }
    }

    private static String refusal(Answer<?> answer) {
        return answer.fold(given -> "given", refused -> refused.kind() + " " + refused.messageKey());
    }

    @Test
    void nobody_logged_in_is_told_to_log_in_whatever_exists() {
        jira.user = null;
        String expected = "NOT_LOGGED_IN kept.error.not_logged_in";
        assertEquals(expected, refusal(partnership.commitment("SHOP-1")));
        assertEquals(expected, refusal(partnership.commitment("NONE-1")));
        assertEquals(expected, refusal(partnership.scoreboard("SHOP", new ScoreboardQuery(null, 365))));
        assertEquals(expected, refusal(partnership.commitments("SHOP", CommitmentQuery.all(0, 10))));
        assertEquals(expected, refusal(partnership.make("SHOP-1", TERMS)));
        assertEquals(expected, refusal(partnership.goals("")));
        assertEquals(expected, refusal(partnership.requesters("")));
    }

    @Test
    void what_may_not_be_seen_and_what_does_not_exist_look_the_same() {
        jira.granted.remove("BROWSE_PROJECTS:1");
        jira.granted.remove("BROWSE_PROJECTS:SHOP");
        assertEquals("NOT_FOUND kept.error.issue_not_found", refusal(partnership.commitment("SHOP-1")));
        assertEquals("NOT_FOUND kept.error.issue_not_found", refusal(partnership.commitment("SHOP-99")));
        ScoreboardQuery query = new ScoreboardQuery(null, 365);
        assertEquals("NOT_FOUND kept.error.project_not_found", refusal(partnership.scoreboard("SHOP", query)));
        assertEquals("NOT_FOUND kept.error.project_not_found", refusal(partnership.scoreboard("NONE", query)));
    }

    @Test
    void making_needs_the_permission_to_edit() {
        jira.granted.remove("EDIT_ISSUES:1");
        assertEquals("FORBIDDEN kept.error.may_not_edit", refusal(partnership.make("SHOP-1", TERMS)));
        assertTrue(jira.book.ofIssue(1).isEmpty());
    }

    @Test
    void making_is_mirrored_at_once_and_done_work_cannot_be_promised() {
        assertEquals("given", refusal(partnership.make("SHOP-1", TERMS)));
        assertTrue(jira.properties.get(IssueMirror.COMMITMENT + ":1").contains("\"promisedTo\":\"Sales\""));
        jira.issues.get(2L).resolved = jira.clock.instant();
        assertEquals("CONFLICT kept.error.resolved", refusal(partnership.make("SHOP-2", TERMS)));
    }

    @Test
    void a_step_needs_a_commitment_and_changes_it() {
        Step later = new Step.ChangeDate(DUE.plusDays(4), true, null, "More to do");
        assertEquals("CONFLICT kept.error.no_commitment", refusal(partnership.take("SHOP-1", later)));
        partnership.make("SHOP-1", TERMS);
        assertEquals(
                DUE.plusDays(4), partnership.take("SHOP-1", later).fold(CommitmentView::agreedDate, refused -> null));
    }

    @Test
    void a_goal_nobody_defined_is_not_found() {
        assertEquals("NOT_FOUND kept.error.goal_not_found", refusal(partnership.goal("NONE")));
    }
}
