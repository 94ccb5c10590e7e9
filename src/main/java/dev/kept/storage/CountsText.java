package dev.kept.storage;

import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DaysOf;
import dev.kept.core.cell.Moves;
import dev.kept.core.cell.Reason;
import dev.kept.core.cell.Shown;
import dev.kept.core.cell.Tally;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A cell's counts as text: the seven plain counts with spaces between them, then each tally behind a bar, in the order of
 * {@link Counts}, empty ones at the end left out. A tally is {@code value:count} for each value, with spaces between;
 * days of a promise are {@code days/promised}, a reason is {@code days/code}:
 *
 * <pre>3 2 4.5 3 1 0 1|-2/14:1 4/35:2|3/14:1|||80:1||-2/supplier_late:1|4:1|4:1||0:2 9:1|0:2</pre>
 */
final class CountsText {
    private static final char BAR = '|';

    private CountsText() {}

    static void append(StringBuilder text, Counts counts) {
        text.append(counts.due()).append(' ').append(counts.kept()).append(' ');
        decimal(text, counts.sizeDue());
        text.append(' ');
        decimal(text, counts.sizeKept());
        text.append(' ').append(counts.slipped());
        text.append(' ').append(counts.surprises());
        text.append(' ').append(counts.warned());
        tally(text, counts.slack());
        tally(text, counts.lead());
        tally(text, counts.renegotiations());
        tally(text, counts.drift());
        tally(text, counts.stated());
        tally(text, counts.statedKept());
        tally(text, counts.causes());
        tally(text, counts.moves().all());
        tally(text, counts.moves().inTime());
        tally(text, counts.moves().after());
        tally(text, counts.shown().due());
        tally(text, counts.shown().kept());
        int end = text.length();
        while (text.charAt(end - 1) == BAR) {
            end--;
        }
        text.setLength(end);
    }

    /** A whole number without the point that says so. */
    private static void decimal(StringBuilder text, double value) {
        if (value == (int) value) {
            text.append((int) value);
        } else {
            text.append(value);
        }
    }

    private static void tally(StringBuilder text, Tally<?> tally) {
        text.append(BAR);
        int start = text.length();
        tally.each((value, times) -> {
            text.append(text.length() == start ? "" : " ");
            if (value instanceof DaysOf days) {
                text.append(days.days()).append('/').append(days.promised());
            } else if (value instanceof Reason reason) {
                text.append(reason.days()).append('/').append(reason.code());
            } else {
                text.append(value);
            }
            text.append(':').append(times);
        });
    }

    /** Reads to the end of the line and over it. The tallies are read when somebody looks at them. */
    static Counts read(TextCursor text) {
        int due = text.number(' ');
        int kept = text.number(' ');
        double sizeDue = text.decimal(' ');
        double sizeKept = text.decimal(' ');
        int slipped = text.number(' ');
        int surprises = text.number(' ');
        int warned = text.number();
        Counts counts = new Counts(
                due,
                kept,
                sizeDue,
                sizeKept,
                slipped,
                surprises,
                warned,
                tally(text, CountsText::days),
                tally(text, CountsText::days),
                tally(text, CountsText::number),
                tally(text, CountsText::number),
                tally(text, CountsText::number),
                tally(text, CountsText::number),
                tally(text, CountsText::reason),
                new Moves(
                        tally(text, CountsText::number),
                        tally(text, CountsText::number),
                        tally(text, CountsText::number)),
                new Shown(tally(text, CountsText::number), tally(text, CountsText::number)));
        text.expect('\n');
        return counts;
    }

    private static DaysOf days(TextCursor text) {
        return new DaysOf(text.number('/'), text.number(':'));
    }

    private static Reason reason(TextCursor text) {
        return new Reason(text.number('/'), text.word(':'));
    }

    private static Integer number(TextCursor text) {
        return text.number(':');
    }

    /** @param value reads a value and the colon after it */
    private static <K extends Comparable<K>> Tally<K> tally(TextCursor text, Function<TextCursor, K> value) {
        if (!text.passes(BAR) || text.at(BAR) || text.at('\n')) {
            return Tally.none();
        }
        Slice<K> slice = new Slice<>(text.text(), text.place(), value);
        text.skipTo(BAR, '\n');
        return Tally.later(slice);
    }

    /** A tally that nobody has read yet. */
    private record Slice<K extends Comparable<K>>(String text, int place, Function<TextCursor, K> value)
            implements Supplier<SortedMap<K, Integer>> {
        @Override
        public SortedMap<K, Integer> get() {
            return counts(new TextCursor(text, place), value);
        }
    }

    private static <K extends Comparable<K>> SortedMap<K, Integer> counts(
            TextCursor text, Function<TextCursor, K> value) {
        SortedMap<K, Integer> counts = new TreeMap<>();
        do {
            counts.put(value.apply(text), text.number());
        } while (text.passes(' '));
        return counts;
    }
}
