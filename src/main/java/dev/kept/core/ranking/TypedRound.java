package dev.kept.core.ranking;

import dev.kept.core.Nullable;
import dev.kept.core.blind.TypedGroup;
import java.util.List;

/**
 * A round as it was typed; unchecked but for who speaks for IT.
 *
 * @param speaker key of the user who speaks for IT; {@code null} where administrators do
 * @param goals keys
 * @param blind who is asked blind; {@code null} where each side's word is said openly
 */
public record TypedRound(
        String function,
        @Nullable String speaker,
        List<String> goals,
        String opens,
        String closes,
        @Nullable TypedBlind blind) {
    public TypedRound {
        goals = List.copyOf(goals);
    }

    /** In which each side's word is said openly. */
    public TypedRound(String function, @Nullable String speaker, List<String> goals, String opens, String closes) {
        this(function, speaker, goals, opens, closes, null);
    }

    /** The same with the key of who speaks for IT. */
    public TypedRound spokenBy(@Nullable String key) {
        return new TypedRound(function, key, goals, opens, closes, blind);
    }

    /** The people of both sides. */
    public record TypedBlind(TypedGroup it, TypedGroup business) {}
}
