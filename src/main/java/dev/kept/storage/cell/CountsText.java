package dev.kept.storage.cell;

import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DaysOf;
import dev.kept.core.cell.Reason;
import dev.kept.core.cell.TalliedMove;
import dev.kept.core.cell.Tallies;
import dev.kept.core.cell.Tally;
import dev.kept.core.cell.TallyKind;
import dev.kept.core.cell.TallyVisitor;
import dev.kept.core.measure.promise.Earliness;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A cell's counts as text: the plain counts with spaces between them, the consents and those answered only where there are
 * any, then each tally behind a bar, in the order of {@link TallyKind}, empty ones at the end left out. A tally is
 * {@code value:count} for each value, with spaces between; days of a promise are {@code days/promised}, a new date
 * is {@code days/left/promised}, a reason is {@code days/code}, where a code of other characters than letters, digits, {@code _} and {@code -} is written as in a
 * form's address:
 *
 * <pre>3 2 4.5 3 1 0 1|-2/14:1 4/35:2|3/14:1|||80:1||-2/supplier_late:1|4:1|4:1||0:2 9:1|0:2</pre>
 */
final class CountsText {
    private static final char BAR = '|';
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]*");

    private CountsText() {}

    /** Writes one line's counts, without the line's end. */
    static void append(StringBuilder text, Counts counts) {
        text.append(counts.due()).append(' ').append(counts.kept()).append(' ');
        decimal(text, counts.sizeDue());
        text.append(' ');
        decimal(text, counts.sizeKept());
        text.append(' ').append(counts.slipped());
        text.append(' ').append(counts.surprises());
        text.append(' ').append(counts.warned());
        if (counts.consents() != 0 || counts.answered() != 0) {
            text.append(' ').append(counts.consents()).append(' ').append(counts.answered());
        }
        for (TallyKind kind : TallyKind.ALL) {
            tally(text, counts.tallies().get(kind));
        }
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

    /** A bar, and each value with how often it is there. */
    private static void tally(StringBuilder text, Tally<?> tally) {
        text.append(BAR);
        int start = text.length();
        tally.each((value, times) -> {
            text.append(text.length() == start ? "" : " ");
            if (value instanceof DaysOf days) {
                text.append(days.days()).append('/').append(days.promised());
            } else if (value instanceof TalliedMove move) {
                text.append(move.days()).append('/').append(move.earliness().left());
                text.append('/').append(move.earliness().promised());
            } else if (value instanceof Reason reason) {
                text.append(reason.days()).append('/').append(escaped(reason.code()));
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
        boolean leaned = text.passes(' ');
        int consents = leaned ? text.number(' ') : 0;
        int answered = leaned ? text.number() : 0;
        Tallies tallies = Tallies.later(new Rest(text.text(), text.place()));
        text.skipPast('\n');
        return new Counts(due, kept, sizeDue, sizeKept, slipped, surprises, warned, consents, answered, tallies);
    }

    /**
     * The tallies of a line, which are read when somebody looks: most cells of a board are only added up.
     *
     * @param text the whole text of the month, shared by its lines
     * @param place where the line's tallies begin, in characters from 0
     */
    private record Rest(String text, int place) implements Consumer<TallyVisitor> {
        /** What cannot be read ends the histograms: it costs itself, not the board. Verification finds the difference. */
        @Override
        public void accept(TallyVisitor visitor) {
            try {
                read(visitor);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                // What was read so far stands.
            }
        }

        private void read(TallyVisitor visitor) {
            TextCursor rest = new TextCursor(text, place);
            for (TallyKind kind : TallyKind.ALL) {
                each(rest, kind, visitor);
            }
            rest.expect('\n');
        }
    }

    /** Tells one kind's values, until the next bar or the line's end. */
    private static void each(TextCursor text, TallyKind kind, TallyVisitor visitor) {
        if (text.passes(BAR) && !text.at(BAR) && !text.at('\n')) {
            do {
                Comparable<?> value = value(text, kind);
                visitor.met(kind, value, text.number());
            } while (text.passes(' '));
        }
    }

    /** A value of that kind, and the colon after it. */
    private static Comparable<?> value(TextCursor text, TallyKind kind) {
        if (kind.type() == Integer.class) {
            return text.number(':');
        }
        int days = text.number('/');
        if (kind.type() == TalliedMove.class) {
            int left = text.number('/');
            return new TalliedMove(days, new Earliness(left, text.number(':')));
        }
        return kind.type() == DaysOf.class
                ? new DaysOf(days, text.number(':'))
                : new Reason(days, plain(text.word(':')));
    }

    /** A code as people may pick it is as it is; whatever else a record holds gets past colons and ends of lines. */
    private static String escaped(String code) {
        return CODE.matcher(code).matches() ? code : URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    private static String plain(String word) {
        return word.indexOf('%') < 0 && word.indexOf('+') < 0 ? word : URLDecoder.decode(word, StandardCharsets.UTF_8);
    }
}
