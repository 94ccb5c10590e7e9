package dev.kept.storage.continuity;

import dev.kept.core.Nullable;
import dev.kept.core.blind.BallotKey;
import dev.kept.core.continuity.ContactTrack;
import dev.kept.core.continuity.PersonLine;
import dev.kept.core.promise.Side;
import dev.kept.storage.sql.Row;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Marks and counts as text: lines with tabs. */
final class TrackText {

    private static final String TAB = "\t";
    private static final String LINE = "\n";
    private static final String IS = "=";

    private TrackText() {}

    static String keys(ContactTrack track) {
        return track.keys().entrySet().stream()
                .map(one -> one.getKey() + TAB + one.getValue().text())
                .collect(Collectors.joining(LINE));
    }

    /** {@code null} where nobody is left. */
    static @Nullable String lines(ContactTrack track) {
        return track.lines().isEmpty()
                ? null
                : track.lines().stream().map(TrackText::line).collect(Collectors.joining(LINE));
    }

    private static String line(PersonLine line) {
        return Stream.concat(
                        Stream.of(line.last().toString(), line.mark()),
                        line.dealings().entrySet().stream().map(one -> one.getKey() + IS + one.getValue()))
                .collect(Collectors.joining(TAB));
    }

    static ContactTrack read(Row row) {
        SortedMap<YearMonth, BallotKey> keys = new TreeMap<>();
        for (String line : split(row.getStringOrNull("MONTH_KEYS"))) {
            String[] parts = line.split(TAB, 2);
            keys.put(YearMonth.parse(parts[0]), new BallotKey(parts[1]));
        }
        return new ContactTrack(
                row.getString("SHOWN_NAME"),
                Side.valueOf(row.getString("TRACK_SIDE")),
                YearMonth.parse(row.getString("TRACK_MONTH")),
                keys,
                split(row.getStringOrNull("PERSON_LINES")).stream()
                        .map(TrackText::person)
                        .toList());
    }

    private static PersonLine person(String line) {
        String[] parts = line.split(TAB, -1);
        Map<YearMonth, Integer> dealings = new TreeMap<>();
        for (int i = 2; i < parts.length; i++) {
            String[] month = parts[i].split(IS, 2);
            dealings.put(YearMonth.parse(month[0]), Integer.valueOf(month[1]));
        }
        return new PersonLine(YearMonth.parse(parts[0]), parts[1], new TreeMap<>(dealings));
    }

    private static List<String> split(@Nullable String stored) {
        return stored == null ? List.of() : List.of(stored.split(LINE));
    }
}
