package dev.kept.core.goal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Goals in memory, held to the same contract as those in the database. For one thread. */
public final class InMemoryGoalStore implements GoalStore {
    private final SortedMap<String, Goal> goals = new TreeMap<>();
    private final List<GoalEvent> events = new ArrayList<>();

    @Override
    public List<Goal> all() {
        return List.copyOf(goals.values());
    }

    @Override
    public Optional<Goal> find(String key) {
        return Optional.ofNullable(goals.get(key));
    }

    @Override
    public void save(Goal goal, List<GoalEvent> told) {
        free(told);
        goals.put(goal.key(), goal);
        events.addAll(told);
    }

    @Override
    public void remove(String key, List<GoalEvent> told) {
        free(told);
        goals.remove(key);
        events.addAll(told);
    }

    @Override
    public void append(GoalEvent event) {
        free(List.of(event));
        events.add(event);
    }

    private void free(List<GoalEvent> told) {
        for (GoalEvent event : told) {
            if (events(event.goalKey()).stream().anyMatch(there -> there.number() == event.number())) {
                throw new IllegalStateException("Taken: " + event);
            }
        }
    }

    @Override
    public List<GoalEvent> events() {
        return events.stream()
                .sorted(Comparator.comparing(GoalEvent::goalKey).thenComparingInt(GoalEvent::number))
                .toList();
    }

    @Override
    public List<GoalEvent> events(String key) {
        return events().stream().filter(event -> event.goalKey().equals(key)).toList();
    }
}
