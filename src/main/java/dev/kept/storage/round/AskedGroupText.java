package dev.kept.storage.round;

import dev.kept.core.blind.AskedGroup;
import dev.kept.core.promise.Side;
import java.util.Objects;

/** People who are asked together as one line with tabs; their names hold none. */
final class AskedGroupText {

    private static final String TAB = "\t";

    private AskedGroupText() {}

    static String of(AskedGroup group) {
        return String.join(
                TAB,
                group.side().code(),
                Integer.toString(group.people()),
                group.name(),
                Objects.requireNonNullElse(group.members(), ""));
    }

    static AskedGroup read(String line) {
        String[] parts = line.split(TAB, -1);
        Side side = parts[0].equals(Side.IT.code()) ? Side.IT : Side.BUSINESS;
        return new AskedGroup(side, parts[2], Integer.parseInt(parts[1]), parts[3].isEmpty() ? null : parts[3]);
    }
}
