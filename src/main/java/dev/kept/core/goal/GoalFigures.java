package dev.kept.core.goal;

import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.RuleStore;
import dev.kept.core.scoreboard.PillarEvidence.KnownBy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the goals say of a board: how many of the open ones both sides confirmed, and of how many somebody told lately. They are the organisation's, so it is the same
 * on each board, and labels on work cannot lift it.
 */
public final class GoalFigures {

    private final GoalStore goals;
    private final RuleStore rules;
    private final Capabilities capabilities;

    /**
     * @param rules say how long what was said is fresh
     * @param capabilities tell whether the house has shared goals; without them nothing is asked or told
     */
    public GoalFigures(GoalStore goals, RuleStore rules, Capabilities capabilities) {
        this.goals = goals;
        this.rules = rules;
        this.capabilities = capabilities;
    }

    /** As it was known then; nothing where an older version kept goals of which nobody knows when they were made. */
    public List<ContextFigure> figures(KnownBy known) {
        if (!capabilities.on(Capability.GOALS)) {
            return List.of();
        }
        List<Goal> all = goals.all();
        Map<String, GoalHistory> histories = GoalHistory.of(goals.events());
        return known.over() ? then(all, histories, known) : figures(now(all, histories), known);
    }

    private static List<GoalHistory> now(List<Goal> all, Map<String, GoalHistory> histories) {
        return all.stream()
                .filter(Goal::open)
                .map(goal -> histories.getOrDefault(goal.key(), GoalHistory.NONE))
                .toList();
    }

    private List<ContextFigure> then(List<Goal> all, Map<String, GoalHistory> histories, KnownBy known) {
        Set<String> keys = new TreeSet<>(histories.keySet());
        all.forEach(goal -> keys.add(goal.key()));
        boolean told = keys.stream()
                .map(key -> histories.getOrDefault(key, GoalHistory.NONE))
                .allMatch(history -> history.whole()
                        || !history.before(known.until()).events().isEmpty());
        return told
                ? figures(
                        keys.stream()
                                .map(key -> histories.get(key).before(known.until()))
                                .filter(history -> Boolean.TRUE.equals(history.open()))
                                .toList(),
                        known)
                : List.of();
    }

    private List<ContextFigure> figures(List<GoalHistory> open, KnownBy known) {
        int confirmed = (int) open.stream().filter(GoalHistory::confirmedByBoth).count();
        Instant lately = known.until().minus(Duration.ofDays(rules.current().freshDays()));
        int told = (int) open.stream()
                .flatMap(history -> history.lastCheckIn().stream())
                .filter(event -> !event.at().isBefore(lately))
                .count();
        return List.of(
                ContextFigure.count(ContextKind.GOALS_CONFIRMED, confirmed, open.size()),
                ContextFigure.count(ContextKind.GOALS_TOLD, told, open.size()));
    }
}
