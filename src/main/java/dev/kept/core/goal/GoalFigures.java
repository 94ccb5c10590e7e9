package dev.kept.core.goal;

import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.scoreboard.ContextFigure;
import dev.kept.core.scoreboard.ContextFigure.ContextKind;
import dev.kept.core.scoreboard.PillarEvidence.KnownBy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the goals say of a board: how many of the open ones both sides confirmed. They are the organisation's, so it is the same
 * on each board, and labels on work cannot lift it.
 */
public final class GoalFigures {

    private final GoalStore goals;
    private final Capabilities capabilities;

    /** @param capabilities tell whether the house has shared goals; without them nothing is asked or told */
    public GoalFigures(GoalStore goals, Capabilities capabilities) {
        this.goals = goals;
        this.capabilities = capabilities;
    }

    /** As it was known then; nothing where an older version kept goals of which nobody knows when they were made. */
    public List<ContextFigure> figures(KnownBy known) {
        if (!capabilities.on(Capability.GOALS)) {
            return List.of();
        }
        List<Goal> all = goals.all();
        Map<String, GoalHistory> histories = GoalHistory.of(goals.events());
        return known.over() ? then(all, histories, known) : List.of(figure(now(all, histories)));
    }

    private static List<GoalHistory> now(List<Goal> all, Map<String, GoalHistory> histories) {
        return all.stream()
                .filter(Goal::open)
                .map(goal -> histories.getOrDefault(goal.key(), GoalHistory.NONE))
                .toList();
    }

    private static List<ContextFigure> then(List<Goal> all, Map<String, GoalHistory> histories, KnownBy known) {
        Set<String> keys = new TreeSet<>(histories.keySet());
        all.forEach(goal -> keys.add(goal.key()));
        boolean told = keys.stream()
                .map(key -> histories.getOrDefault(key, GoalHistory.NONE))
                .allMatch(history -> history.whole()
                        || !history.before(known.until()).events().isEmpty());
        return told
                ? List.of(figure(keys.stream()
                        .map(key -> histories.get(key).before(known.until()))
                        .filter(history -> Boolean.TRUE.equals(history.open()))
                        .toList()))
                : List.of();
    }

    private static ContextFigure figure(List<GoalHistory> open) {
        int confirmed = (int) open.stream().filter(GoalHistory::confirmedByBoth).count();
        return ContextFigure.count(ContextKind.GOALS_CONFIRMED, confirmed, open.size());
    }
}
