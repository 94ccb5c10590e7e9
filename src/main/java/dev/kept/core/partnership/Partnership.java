package dev.kept.core.partnership;

import dev.kept.core.Answer;
import dev.kept.core.Slice;
import dev.kept.core.map.PartnershipMap;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.core.scoreboard.Scoreboard;

/**
 * What both products show of a partnership, as the person who is logged in may see it. Jira answers from its own ledger;
 * Confluence asks Jira over the application link as the viewer. What may not
 * be known to exist is refused as {@code NOT_FOUND}, nobody logged in as {@code NOT_LOGGED_IN}.
 */
public interface Partnership {

    /** The four pillars of one project. */
    Answer<Scoreboard> scoreboard(String projectKey, ScoreboardQuery query);

    /** One page of the projects that the person may see, side by side in order of their names. */
    Answer<PortfolioBoard> portfolio(ScoreboardQuery query, Slice.Request page);

    /**
     * One page of the same projects with the functions that they promised something to.
     *
     * @param windowDays how many days before today are looked at
     */
    Answer<PartnershipMap> map(int windowDays, Slice.Request page);

    /** The board of one project with what it has promised next, in one question. */
    Answer<ProjectBoard> board(String projectKey, ScoreboardQuery query);

    /**
     * The first of a project's commitments on issues the person may see. What was told beside their dates is only in Jira's
     * own answer.
     */
    Answer<CommitmentPage> commitments(String projectKey, CommitmentQuery query);

    /** One shared goal, with the number of issues the person may see that carry its label. */
    Answer<GoalView> goal(String goalKey);
}
