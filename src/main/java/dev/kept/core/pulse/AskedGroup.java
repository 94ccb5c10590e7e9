package dev.kept.core.pulse;

import dev.kept.core.Nullable;
import dev.kept.core.promise.Side;

/**
 * People who are asked together.
 *
 * @param name of the business function; empty for IT
 * @param people how many they are, as an administrator counted when the round was opened
 * @param members name of the group of accounts that they are in: of Jira for IT, of Confluence for a function; {@code null}
 *     where contacts alone are asked
 */
public record AskedGroup(
        Side side, String name, int people, @Nullable String members) {

    /** By which answers are counted: no two groups of a round have the same. */
    public String key() {
        return side == Side.IT ? side.code() : side.code() + " " + name;
    }
}
