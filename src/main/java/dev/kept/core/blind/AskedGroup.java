package dev.kept.core.blind;

import dev.kept.core.Nullable;
import dev.kept.core.promise.Side;
import java.util.regex.Pattern;

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

    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern BREAKS = Pattern.compile("\\s+");
    private static final int LONGEST = 200;

    /** As it was typed; {@code null} where that is no number of people, or no name of a group. */
    public static @Nullable AskedGroup of(Side side, String name, TypedGroup typed) {
        String members = BREAKS.matcher(typed.members()).replaceAll(" ").strip();
        String people = typed.people().strip();
        return !COUNT.matcher(people).matches() || members.length() > LONGEST
                ? null
                : new AskedGroup(side, name, Integer.parseInt(people), members.isEmpty() ? null : members);
    }

    /** By which answers are counted: no two groups of a round have the same. */
    public String key() {
        return side == Side.IT ? side.code() : side.code() + " " + name;
    }
}
