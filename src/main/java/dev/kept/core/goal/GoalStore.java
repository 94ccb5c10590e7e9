package dev.kept.core.goal;

import java.util.List;
import java.util.Optional;

/** Where shared goals and what happened to them are kept. */
public interface GoalStore {

    /** All goals by key. There are tens of them, not thousands. */
    List<Goal> all();

    Optional<Goal> find(String key);

    /**
     * Adds the goal, or replaces the one with the same key, and keeps the events with it. An event whose number is taken
     * throws, and nothing is written.
     */
    void save(Goal goal, List<GoalEvent> events);

    /** The same without anything to tell of it. */
    default void save(Goal goal) {
        save(goal, List.of());
    }

    /**
     * Removes it; labels on issues stay and show as unknown, and so does its history. Nothing happens to a goal that is not
     * there. An event whose number is taken throws, and nothing is written.
     */
    void remove(String key, List<GoalEvent> events);

    /** The same without anything to tell of it. */
    default void remove(String key) {
        remove(key, List.of());
    }

    /** Keeps an event. One whose number is taken throws, and nothing is written. */
    void append(GoalEvent event);

    /** What happened to all goals, by key, then by number; also to those that were removed. */
    List<GoalEvent> events();

    /** What happened to one of them. */
    List<GoalEvent> events(String key);
}
