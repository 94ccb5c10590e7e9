package dev.kept.core.contact;

import dev.kept.core.Nullable;
import dev.kept.core.goal.GoalDeed;
import java.util.List;

/**
 * A goal as a contact sees it. Its sentences are in the reader's language, because the product that keeps the goals says them.
 *
 * @param key of the goal
 * @param wording which wording this is; goes back with what is said to it
 * @param name of the goal
 * @param lines what it is about, one thing a line
 * @param state who confirmed it
 * @param deed what the reader can say to it; {@code null} when nothing
 * @param consequence what comes of that, or why nothing can be said
 * @param draft what the record knows since the last check-in; empty where the reader cannot tell how the goal does
 */
public record ContactGoal(
        String key,
        int wording,
        String name,
        List<String> lines,
        String state,
        @Nullable GoalDeed deed,
        String consequence,
        List<String> draft) {
    public ContactGoal {
        lines = List.copyOf(lines);
        draft = List.copyOf(draft);
    }
}
