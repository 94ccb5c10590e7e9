package dev.kept.core.setup;

import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalHistory;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.ranking.Rounds;
import dev.kept.core.scoreboard.BoardTermsStore;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.setup.SetupFacts.GoalFact;
import java.util.List;
import java.util.Map;

/** What beside commitments tells of pillars: shared goals and their order. */
public final class PillarSetup {

    private final GoalStore goals;
    private final Rounds rounds;
    private final BoardTermsStore terms;

    public PillarSetup(GoalStore goals, Rounds rounds, BoardTermsStore terms) {
        this.goals = goals;
        this.rounds = rounds;
        this.terms = terms;
    }

    /** The open ones. */
    List<GoalFact> goals() {
        Map<String, GoalHistory> histories = GoalHistory.of(goals.events());
        return goals.all().stream()
                .filter(Goal::open)
                .map(goal -> new GoalFact(
                        goal.name(),
                        histories.getOrDefault(goal.key(), GoalHistory.NONE).confirmedByBoth()))
                .toList();
    }

    /** Whether both sides put goals in order once. */
    boolean ordered() {
        return rounds.last().isPresent();
    }

    /** Those of the house. */
    PillarWeights weights() {
        return terms.house().weights();
    }
}
