package dev.kept.storage.round;

import dev.kept.core.Nullable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Points by goal as text, with commas. */
public final class PointsText {

    private static final String COMMA = ",";
    private static final String IS = "=";

    private PointsText() {}

    /** {@code null} where there are none. */
    public static @Nullable String of(Map<String, Integer> points) {
        return points.isEmpty()
                ? null
                : new TreeMap<>(points)
                        .entrySet().stream()
                                .map(one -> one.getKey() + IS + one.getValue())
                                .collect(Collectors.joining(COMMA));
    }

    /** What is stored; none where nothing is. */
    public static Map<String, Integer> read(@Nullable String stored) {
        Map<String, Integer> points = new TreeMap<>();
        for (String one : stored == null ? new String[0] : stored.split(COMMA)) {
            String[] parts = one.split(IS, 2);
            points.put(parts[0], Integer.valueOf(parts[1]));
        }
        return points;
    }
}
