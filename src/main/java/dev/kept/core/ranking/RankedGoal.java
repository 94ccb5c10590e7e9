package dev.kept.core.ranking;

/**
 * A goal as it was called when the round was opened, so that a round reads the same after the goal was renamed or removed.
 *
 * @param key of the goal
 * @param name in one line
 */
public record RankedGoal(String key, String name) {
    public RankedGoal {
        name = name.replaceAll("\\s+", " ").strip();
    }
}
