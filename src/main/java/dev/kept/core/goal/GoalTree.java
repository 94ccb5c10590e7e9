package dev.kept.core.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which goals serve which, at however many removes.
 *
 * @param goals all there are
 */
public record GoalTree(List<Goal> goals) {
    public GoalTree {
        goals = List.copyOf(goals);
    }

    /** The keys of the goal and of those that serve it; none where there is no such goal. A ring of goals ends. */
    public Set<String> under(String key) {
        Set<String> found = new TreeSet<>();
        List<String> next = new ArrayList<>(
                goals.stream().map(Goal::key).filter(key::equals).toList());
        while (!next.isEmpty()) {
            found.addAll(next);
            List<String> above = next;
            next = goals.stream()
                    .filter(goal -> above.contains(goal.place().parent()) && !found.contains(goal.key()))
                    .map(Goal::key)
                    .toList();
        }
        return found;
    }
}
