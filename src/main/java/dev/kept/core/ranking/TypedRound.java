package dev.kept.core.ranking;

import dev.kept.core.Nullable;
import java.util.List;

/**
 * A round as it was typed; unchecked but for who speaks for IT.
 *
 * @param speaker key of the user who speaks for IT; {@code null} where administrators do
 * @param goals keys
 */
public record TypedRound(String function, @Nullable String speaker, List<String> goals, String opens, String closes) {
    public TypedRound {
        goals = List.copyOf(goals);
    }
}
