package dev.kept.jira.partnership;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Slice;
import dev.kept.core.cell.InMemoryPortfolio;
import dev.kept.core.cell.Portfolio;
import dev.kept.core.commitment.Step;
import dev.kept.core.consent.StatedWord;
import dev.kept.core.figure.Pillar;
import dev.kept.core.goal.QuietProgress;
import dev.kept.core.goal.page.InMemoryPageLooks;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.listing.InMemoryListing;
import dev.kept.core.map.InMemoryFunctionTallies;
import dev.kept.core.map.SideBySide;
import dev.kept.core.measure.Rate;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.BoardSources;
import dev.kept.core.scoreboard.FigureExplanations;
import dev.kept.core.scoreboard.LikePromises;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.core.scoreboard.PortfolioBoards;
import dev.kept.core.scoreboard.Scoreboards;
import dev.kept.jira.FakeJira;
import dev.kept.jira.follow.IssueMirror;
import dev.kept.jira.goal.GoalDeeds;
import dev.kept.jira.goal.GoalViews;
import dev.kept.statistics.CommonsBeta;
import dev.kept.testing.InMemoryBoardTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JiraPartnershipTest {

    private static final LocalDate DUE = FakeJira.TODAY.plusDays(10);
    private static final CommitmentTerms TERMS = new CommitmentTerms("Sales", DUE, 2, Side.IT);

    /** A project that nobody may browse. */
    private static final long HIDDEN = 11;

    private final FakeJira jira = new FakeJira();
    private final Scoreboards scoreboards = new Scoreboards(
            new BoardSources(jira.ledger, jira.ledger, (id, known) -> List.of()),
            new InMemoryRuleStore(jira.clock),
            new InMemoryBoardTerms(),
            Optional::empty,
            jira.clock);
    private final JiraPartnership partnership = new JiraPartnership(
            jira.viewers(),
            jira.list(),
            new CommitmentSteps(
                    jira.book,
                    jira.families(),
                    jira.requesters(),
                    null,
                    StatedWord.UNTOLD,
                    new Capabilities(jira.rules)),
            boards(),
            new GoalViews(
                    jira.goalStore(),
                    null,
                    null,
                    new GoalDeeds(
                            QuietProgress.NOTHING,
                            new InMemoryPageLooks(),
                            new InMemoryRuleStore(jira.clock),
                            jira.clock),
                    new Capabilities(jira.rules),
                    jira.clock),
            jira.requesters());

    private JiraBoards boards() {
        Portfolio portfolio = new InMemoryPortfolio(jira.ledger, Set.of(10L, HIDDEN));
        return new JiraBoards(
                scoreboards,
                new FigureExplanations(jira.ledger, jira.ledger, jira.rules, jira.clock),
                new SideBySide(
                        new PortfolioBoards(portfolio, scoreboards, new InMemoryBoardTerms(), new CommonsBeta()),
                        scoreboards,
                        new InMemoryFunctionTallies(jira.ledger, Set.of(10L, HIDDEN)),
                        new InMemoryFunctionStore()),
                jira.ledger,
                new InMemoryListing(jira.ledger),
                new LikePromises(jira.ledger, jira.clock));
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
        assertEquals(
                expected, refusal(partnership.portfolio(new ScoreboardQuery(null, 365), new Slice.Request(0, 10))));
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

    @Test
    void side_by_side_there_are_the_projects_one_may_browse_and_no_figure_of_another() {
        jira.issues.get(2L).projectId = HIDDEN;
        given(partnership.make("SHOP-1", TERMS));
        given(partnership.make("SHOP-2", TERMS));
        jira.clock.set(DUE.plusDays(2));
        ScoreboardQuery year = new ScoreboardQuery(null, 365);

        PortfolioBoard board = given(partnership.portfolio(year, new Slice.Request(0, 10)));

        assertEquals(1, board.rows().total());
        assertEquals("SHOP", board.rows().items().get(0).projectKey());
        assertEquals(new Rate(0, 1), board.together().firstPromises());
        assertEquals(
                given(partnership.scoreboard("SHOP", year))
                        .pillars()
                        .get(Pillar.RELIABILITY.ordinal())
                        .figures()
                        .get(0)
                        .rate(),
                board.rows().items().get(0).figures().get(0).rate());
    }
}
