package dev.kept.core.goal;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Goals in memory, held to the same contract as those in the database. For one thread. */
public final class InMemoryGoalStore implements GoalStore {
    private final SortedMap<String, Goal> goals = new TreeMap<>();

    @Override
    public List<Goal> all() {
        return List.copyOf(goals.values());
    }

    @Override
    public Optional<Goal> find(String key) {
        return Optional.ofNullable(goals.get(key));
    }

    @Override
    public void save(Goal goal) {
        goals.put(goal.key(), goal);
    }

    @Override
    public void remove(String key) {
        goals.remove(key);
    }
}
