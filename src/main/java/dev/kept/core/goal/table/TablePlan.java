package dev.kept.core.goal.table;

import dev.kept.core.Coded;
import dev.kept.core.Refusal;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalEvent.GoalPart;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a table would change, or changed.
 *
 * @param changes goals that would be others, in the order of the table; none where anything is wrong
 * @param same how many of its goals are so already
 * @param wrong all that is wrong; then nothing is changed
 * @param saved whether the changes were made
 */
public record TablePlan(List<GoalChange> changes, int same, List<RowFault> wrong, boolean saved) {

    public TablePlan {
        changes = List.copyOf(changes);
        wrong = List.copyOf(wrong);
    }

    /** How many goals both sides would be asked to confirm. */
    public int asked() {
        return (int) changes.stream().filter(GoalChange::asks).count();
    }

    TablePlan done() {
        return new TablePlan(changes, same, wrong, wrong.isEmpty());
    }

    /**
     * One goal.
     *
     * @param line in the table
     * @param goal as it would be
     * @param kind what would happen to it
     * @param parts what would be another; empty for a new goal
     */
    public record GoalChange(int line, Goal goal, ChangeKind kind, Set<GoalPart> parts) {

        public GoalChange {
            parts = Set.copyOf(parts);
        }

        /** Whether both sides would be asked to confirm it. */
        public boolean asks() {
            return kind == ChangeKind.ADDED || parts.stream().anyMatch(GoalPart::confirmed);
        }

        /** The parts in the order of {@link GoalPart}. */
        public Set<GoalPart> ordered() {
            return new TreeSet<>(parts);
        }
    }

    /** What can happen to a goal by a table; none is removed by one. */
    public enum ChangeKind implements Coded {
        ADDED,
        CHANGED,
        CLOSED,
        REOPENED
    }

    /**
     * Something wrong.
     *
     * @param line in the table
     * @param column its head; empty where the whole line is wrong
     * @param why with a sentence
     */
    public record RowFault(int line, String column, Refusal why) {}
}
