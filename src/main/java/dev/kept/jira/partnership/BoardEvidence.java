package dev.kept.jira.partnership;

import dev.kept.core.goal.GoalFigures;
import dev.kept.core.scoreboard.ContextFigure;
import dev.kept.core.scoreboard.PillarEvidence;
import java.util.List;

/** All that Jira tells of the pillars beside the cells. Whatever can tell a figure is asked here, each once for a board. */
public final class BoardEvidence implements PillarEvidence {

    private final GoalFigures goals;

    public BoardEvidence(GoalFigures goals) {
        this.goals = goals;
    }

    @Override
    public List<ContextFigure> figures(long projectId, KnownBy known) {
        return goals.figures(known);
    }
}
