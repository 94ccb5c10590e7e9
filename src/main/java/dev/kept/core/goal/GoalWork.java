package dev.kept.core.goal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts a project's issues by the goals that they carry, the same for whoever looks: those that not everybody in the project
 * may see are left out. It is asked for today alone.
 */
public interface GoalWork {

    /**
     * How much of the work carries which goal; each issue weighs the same.
     *
     * @param goals keys that are asked for
     * @param running keys of goals that keep the lights on: issues that carry one are left out
     * @return empty where it cannot be counted
     */
    Optional<WorkCounts> work(long projectId, List<String> goals, List<String> running);

    /**
     * What became of the issues' commitments whose date is over, the latest of each issue.
     *
     * @param goals keys of the goals there are
     * @return empty where it cannot be counted
     */
    Optional<KeptCounts> kept(long projectId, List<String> goals);

    /**
     * Issues.
     *
     * @param all how many there are
     * @param carrying how many carry any of the goals
     * @param byGoal how many carry each; one that carries several is in each of them
     */
    record WorkCounts(int all, int carrying, Map<String, Integer> byGoal) {
        public WorkCounts {
            byGoal = Map.copyOf(byGoal);
        }
    }

    /**
     * Commitments.
     *
     * @param keptForGoals how many of those for a goal were kept by the first date
     * @param forGoals how many there are for a goal
     * @param keptOthers how many of the others were kept by it
     * @param others how many others there are
     */
    record KeptCounts(int keptForGoals, int forGoals, int keptOthers, int others) {}
}
