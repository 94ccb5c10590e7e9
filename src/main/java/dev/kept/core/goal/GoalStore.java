package dev.kept.core.goal;

import java.util.List;
import java.util.Optional;

/** Where shared goals are kept. */
public interface GoalStore {

    /** All goals by key. There are tens of them, not thousands. */
    List<Goal> all();

    Optional<Goal> find(String key);

    /** Adds the goal, or replaces the one with the same key. */
    void save(Goal goal);

    /** Removes it; labels on issues stay and show as unknown. Nothing happens when there is none. */
    void remove(String key);
}
