package dev.kept.storage;

import dev.kept.core.Nullable;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.Tally;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A cell's counts in text columns. A tally is {@code value:count} for each value, with spaces between them; the tallies
 * of a cell stand between bars in the order of {@link Counts}, empty ones at the end left out. What was believed earlier
 * is a line each: the day, a bar, the seven plain counts with spaces between them, a bar, the tallies.
 */
final class CountsText {

    private static final String BAR = "|";
    private static final int PLAIN = 7;
    private static final int TALLIES = 8;

    private CountsText() {}

    static @Nullable String tallies(Counts counts) {
        StringJoiner text = new StringJoiner(BAR);
        text.add(tally(counts.slack()));
        text.add(tally(counts.promised()));
        text.add(tally(counts.lead()));
        text.add(tally(counts.renegotiations()));
        text.add(tally(counts.drift()));
        text.add(tally(counts.stated()));
        text.add(tally(counts.statedKept()));
        text.add(tally(counts.causes()));
        String all = text.toString();
        int end = all.length();
        while (end > 0 && all.charAt(end - 1) == '|') {
            end--;
        }
        return end == 0 ? null : all.substring(0, end);
    }

    /** The counts with these plain ones and the tallies of the text. */
    static Counts read(Plain plain, @Nullable String tallies) {
        String[] parts = (tallies == null ? "" : tallies).split("\\|", TALLIES);
        return new Counts(
                plain.due(),
                plain.kept(),
                plain.sizeDue(),
                plain.sizeKept(),
                plain.slipped(),
                plain.surprises(),
                plain.warned(),
                numbers(parts, 0),
                numbers(parts, 1),
                numbers(parts, 2),
                numbers(parts, 3),
                numbers(parts, 4),
                numbers(parts, 5),
                numbers(parts, 6),
                tally(parts, 7, Function.identity()));
    }

    /** The counts that have columns of their own. */
    record Plain(int due, int kept, double sizeDue, double sizeKept, int slipped, int surprises, int warned) {}

    static @Nullable String earlier(SortedMap<LocalDate, Counts> earlier) {
        if (earlier.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        earlier.forEach((day, counts) -> {
            String tallies = tallies(counts);
            text.append(Days.text(day)).append('|').append(plain(counts)).append('|');
            text.append(tallies == null ? "" : tallies).append('\n');
        });
        return text.toString();
    }

    static SortedMap<LocalDate, Counts> readEarlier(@Nullable String text) {
        SortedMap<LocalDate, Counts> earlier = new TreeMap<>();
        if (text != null) {
            for (String line : text.split("\n")) {
                String[] parts = line.split("\\|", 3);
                earlier.put(LocalDate.parse(parts[0]), read(plain(parts[1]), parts[2]));
            }
        }
        return earlier;
    }

    private static String plain(Counts counts) {
        return counts.due() + " " + counts.kept() + " " + counts.sizeDue() + " " + counts.sizeKept() + " "
                + counts.slipped() + " " + counts.surprises() + " " + counts.warned();
    }

    private static Plain plain(String text) {
        String[] numbers = text.split(" ");
        if (numbers.length != PLAIN) {
            throw new IllegalArgumentException("Not the counts of a cell: '" + text + "'");
        }
        return new Plain(
                Integer.parseInt(numbers[0]),
                Integer.parseInt(numbers[1]),
                Double.parseDouble(numbers[2]),
                Double.parseDouble(numbers[3]),
                Integer.parseInt(numbers[4]),
                Integer.parseInt(numbers[5]),
                Integer.parseInt(numbers[6]));
    }

    private static String tally(Tally<?> tally) {
        StringJoiner text = new StringJoiner(" ");
        for (Map.Entry<?, Integer> entry : tally.counts().entrySet()) {
            text.add(entry.getKey() + ":" + entry.getValue());
        }
        return text.toString();
    }

    private static Tally<Integer> numbers(String[] parts, int which) {
        return tally(parts, which, Integer::valueOf);
    }

    private static <K extends Comparable<K>> Tally<K> tally(String[] parts, int which, Function<String, K> value) {
        SortedMap<K, Integer> counts = new TreeMap<>();
        if (which < parts.length && !parts[which].isEmpty()) {
            for (String entry : parts[which].split(" ")) {
                int colon = entry.lastIndexOf(':');
                counts.put(value.apply(entry.substring(0, colon)), Integer.valueOf(entry.substring(colon + 1)));
            }
        }
        return new Tally<>(counts);
    }
}
