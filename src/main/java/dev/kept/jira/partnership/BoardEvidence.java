package dev.kept.jira.partnership;

import dev.kept.core.continuity.ContinuityFigures;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.goal.GoalFigures;
import dev.kept.core.guide.GuideFigures;
import dev.kept.core.measure.pulse.Felt;
import dev.kept.core.pulse.PulseFigures;
import dev.kept.core.ranking.GoalWorkFigures;
import dev.kept.core.ranking.RankingFigures;
import dev.kept.core.scoreboard.PillarEvidence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** All that Jira tells of the pillars beside the cells. Whatever can tell a figure is asked here, each once for a board. */
public final class BoardEvidence implements PillarEvidence {

    private final GoalFigures goals;
    private final RankingFigures orders;
    private final GuideFigures guides;
    private final ContinuityFigures continuity;
    private final PulseFigures pulse;
    private final GoalWorkFigures work;

    public BoardEvidence(
            GoalFigures goals,
            RankingFigures orders,
            GuideFigures guides,
            ContinuityFigures continuity,
            PulseFigures pulse,
            GoalWorkFigures work) {
        this.goals = goals;
        this.orders = orders;
        this.guides = guides;
        this.continuity = continuity;
        this.pulse = pulse;
        this.work = work;
    }

    @Override
    public List<ContextFigure> figures(long projectId, KnownBy known) {
        return Stream.of(
                        goals.figures(known),
                        orders.figures(known),
                        guides.figures(known),
                        continuity.figures(known),
                        work.figures(projectId, known))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Felt> felt(LocalDate day) {
        return pulse.felt(day);
    }
}
