package dev.kept.storage.round;

import dev.kept.core.Nullable;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Marks of who answered as text: in the order of the alphabet, so that none tells by its place who came when. */
final class SpentMarks {

    private static final String COMMA = ",";

    private SpentMarks() {}

    static String with(@Nullable String stored, Collection<String> more) {
        TreeSet<String> marks = read(stored);
        marks.addAll(more);
        return String.join(COMMA, marks);
    }

    static boolean hasAny(@Nullable String stored, Collection<String> marks) {
        TreeSet<String> there = read(stored);
        return marks.stream().anyMatch(there::contains);
    }

    private static TreeSet<String> read(@Nullable String stored) {
        return new TreeSet<>(stored == null ? List.of() : List.of(stored.split(COMMA)));
    }
}
