package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Slice;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Pillar;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalDetails;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.map.PartnershipMap;
import dev.kept.core.measure.Rate;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.GoalView;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.partnership.ProjectBoard;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.jira.partnership.JiraSide;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader is shown of a partnership, in whichever product. The promises behind it are kept by a Jira in memory. */
public abstract class PartnershipContract {

    private static final ScoreboardQuery YEAR = new ScoreboardQuery(null, 365);
    private static final Slice.Request FIRST = new Slice.Request(0, 10);

    protected final JiraSide side = new JiraSide();

    /** The answer that is held to this. */
    protected abstract Partnership partnership();

    /** From now on nobody is logged in, in the product that is asked. */
    protected abstract void logOut();

    @Test
    void a_board_says_whose_it_is_and_holds_all_pillars_before_anything_was_promised() {
        Scoreboard board = given(partnership().scoreboard("SHOP", YEAR));
        assertEquals(List.of("SHOP", "Web shop"), List.of(board.projectKey(), board.projectName()));
        assertEquals(365, board.windowDays());
        assertEquals(
                List.of(Pillar.values()),
                board.pillars().stream().map(Scoreboard.PillarScore::pillar).toList());
        assertNull(board.overall());
    }

    @Test
    void promises_that_are_over_are_in_the_figures_and_those_of_hidden_projects_are_not() {
        side.promises(6);
        side.jira.clock.set(JiraSide.DUE.plusDays(2));
        Scoreboard board = given(partnership().scoreboard("SHOP", YEAR));
        assertEquals(JiraSide.DUE.plusDays(2), board.asOf());
        Figure first =
                board.pillars().get(Pillar.RELIABILITY.ordinal()).figures().get(0);
        assertEquals(Measure.FIRST_PROMISE_RATE, first.measure());
        assertEquals(new Rate(0, 6), first.rate());
        assertNotNull(first.trend());
        assertEquals(side.partnership.scoreboard("SHOP", YEAR), Answer.of(board), "As Jira sees it");
    }

    @Test
    void a_board_of_a_day_before_and_of_a_shorter_window_holds_less() {
        side.promises(5);
        side.jira.clock.set(JiraSide.DUE.plusDays(40));
        ScoreboardQuery before = new ScoreboardQuery(JiraSide.DUE.minusDays(1), 365);
        ScoreboardQuery month = new ScoreboardQuery(null, 30);
        for (ScoreboardQuery query : List.of(before, month)) {
            Scoreboard board = given(partnership().scoreboard("SHOP", query));
            assertEquals(query.windowDays(), board.windowDays());
            assertEquals(
                    new Rate(0, 0),
                    board.pillars()
                            .get(Pillar.RELIABILITY.ordinal())
                            .figures()
                            .get(0)
                            .rate());
        }
    }

    @Test
    void a_day_ahead_is_refused_at_its_input() {
        ScoreboardQuery ahead = new ScoreboardQuery(JiraSide.DUE.plusYears(1), 365);
        for (Answer<?> answer :
                List.of(partnership().scoreboard("SHOP", ahead), partnership().portfolio(ahead, FIRST))) {
            Refusal refusal = refusal(answer);
            assertEquals(Kind.INVALID, refusal.kind());
            assertEquals("asOf", refusal.field());
        }
    }

    @Test
    void what_may_not_be_seen_and_what_is_not_there_look_the_same() {
        Refusal unknown = refusal(partnership().scoreboard("NONE", YEAR));
        assertEquals(Kind.NOT_FOUND, unknown.kind());
        side.jira.granted.remove("BROWSE_PROJECTS:SHOP");
        Refusal hidden = refusal(partnership().scoreboard("SHOP", YEAR));
        assertEquals(List.of(unknown.kind(), unknown.messageKey()), List.of(hidden.kind(), hidden.messageKey()));
        assertEquals(
                Kind.NOT_FOUND,
                refusal(partnership().scoreboard("../x?y", YEAR)).kind());
        assertEquals(Kind.NOT_FOUND, refusal(partnership().goal("NONE")).kind());
    }

    @Test
    void projects_stand_side_by_side_with_the_figures_of_their_boards() {
        side.promises(6);
        side.jira.clock.set(JiraSide.DUE.plusDays(2));
        PortfolioBoard board = given(partnership().portfolio(YEAR, FIRST));
        assertEquals(List.of(1, 0), List.of(board.rows().total(), board.rows().startAt()));
        PortfolioBoard.PortfolioRow shop = board.rows().items().get(0);
        assertEquals(List.of("SHOP", "Web shop"), List.of(shop.projectKey(), shop.projectName()));
        assertEquals(new Rate(0, 6), shop.figures().get(0).rate());
        assertEquals(new Rate(0, 6), board.together().firstPromises());
        assertEquals(side.partnership.portfolio(YEAR, FIRST), Answer.of(board), "As Jira sees it");
    }

    @Test
    void the_map_names_functions_and_projects_that_may_be_seen_and_says_too_few_of_few() {
        side.promises(6);
        side.jira.clock.set(JiraSide.DUE.plusDays(2));
        PartnershipMap map = given(partnership().map(365, FIRST));
        assertEquals(List.of("Sales"), map.functions());
        assertEquals(1, map.rows().total());
        PartnershipMap.MapRow shop = map.rows().items().get(0);
        assertEquals(List.of("SHOP", "Web shop"), List.of(shop.projectKey(), shop.projectName()));
        assertEquals(List.of(new PartnershipMap.MapCell(6, new Rate(0, 6))), shop.cells());
        assertEquals(PartnershipMap.MapKnowledge.ENOUGH, shop.cells().get(0).known());
        assertEquals(side.partnership.map(365, FIRST), Answer.of(map), "As Jira sees it");
        PartnershipMap.MapCell brief =
                given(partnership().map(1, FIRST)).rows().items().get(0).cells().get(0);
        assertEquals(new PartnershipMap.MapCell(6, new Rate(0, 0)), brief);
        assertEquals(PartnershipMap.MapKnowledge.FEW, brief.known());
    }

    @Test
    void what_comes_next_stands_with_the_figures_of_the_board() {
        side.promises(2);
        ProjectBoard board = given(partnership().board("SHOP", YEAR));
        assertEquals(given(partnership().scoreboard("SHOP", YEAR)), board.figures());
        assertEquals(2, board.next().size());
        assertEquals(side.partnership.board("SHOP", YEAR), Answer.of(board), "As Jira sees it");
        assertEquals(Kind.NOT_FOUND, refusal(partnership().board("NONE", YEAR)).kind());
    }

    @Test
    void promises_are_listed_one_by_one() {
        side.promises(3);
        CommitmentPage page = given(partnership().commitments("SHOP", CommitmentQuery.all(0, 2)));
        CommitmentPage jiras = given(side.partnership.commitments("SHOP", CommitmentQuery.all(0, 2)));
        assertEquals(
                jiras.items().stream().map(CommitmentView::issueKey).toList(),
                page.items().stream().map(CommitmentView::issueKey).toList());
        assertEquals(jiras.items().get(0).agreedDate(), page.items().get(0).agreedDate());
        assertEquals(3, page.found().count());
        assertEquals(
                Kind.NOT_FOUND,
                refusal(partnership().commitments("NONE", CommitmentQuery.all(0, 2)))
                        .kind());
    }

    @Test
    void a_page_behind_the_last_project_is_empty_and_says_how_many_there_are() {
        PortfolioBoard board = given(partnership().portfolio(YEAR, new Slice.Request(7, 2)));
        assertEquals(List.of(), board.rows().items());
        assertEquals(List.of(1, 7), List.of(board.rows().total(), board.rows().startAt()));
    }

    @Test
    void a_goal_is_found_by_its_key_in_any_case() {
        GoalView goal = given(partnership().goal("growth"));
        assertEquals(
                new GoalView(
                        "GROWTH",
                        "Grow <online> revenue",
                        null,
                        null,
                        2,
                        "https://jira.example/issues/?jql=sharedGoal%20%3D%20%22GROWTH%22",
                        new GoalDetails(
                                new Goal("GROWTH", "Grow <online> revenue", null).wording(),
                                GoalPlace.ORGANISATION,
                                true,
                                0,
                                null,
                                null)),
                goal);
    }

    @Test
    void nobody_logged_in_is_told_to_log_in_whatever_exists() {
        logOut();
        for (Answer<?> answer : List.of(
                partnership().scoreboard("SHOP", YEAR),
                partnership().scoreboard("NONE", YEAR),
                partnership().portfolio(YEAR, FIRST),
                partnership().goal("GROWTH"))) {
            assertEquals(Kind.NOT_LOGGED_IN, refusal(answer).kind());
        }
    }

    private static Refusal refusal(Answer<?> answer) {
        return answer.fold(
                value -> {
                    throw new AssertionError("not refused: " + value);
                },
                refused -> refused);
    }
}
