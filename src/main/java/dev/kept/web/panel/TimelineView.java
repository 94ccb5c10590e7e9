package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.promise.WordName;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.CauseName;
import dev.kept.web.ToldWords;
import dev.kept.web.template.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws the timeline: one line on which each thing has its sign and its word, days to scale, and a list of the same
 * things for who cannot see the line or wants to know more. Promised days have their words above the line, what
 * happened below it.
 *
 * <p>The drawing is laid out here, so that it needs no script. Lengths are units of the drawing. How wide a word is can
 * only be guessed, because fonts differ.
 */
final class TimelineView {

    private static final double WIDTH = 300;
    /** Left and right of the outermost signs. */
    private static final double MARGIN = 12;
    /** Between two signs; less only where there are too many for it. */
    private static final double LEAST_GAP = 14;
    /** The height of a row of words. */
    private static final double ROW = 14;
    /** Between the line and the nearest words, on each side. */
    private static final double ROOM_FOR_SIGNS = 16;
    /** How wide a letter is taken to be. */
    private static final double LETTER = 5.9;
    /** Rows of words on each side of the line. */
    private static final int MOST_ROWS = 5;

    private final PanelTexts words;

    TimelineView(PanelTexts words) {
        this.words = words;
    }

    /**
     * The model of the timeline's template.
     *
     * @param marks at least one, by day
     * @param causes the house's list of reasons, to name those that were stated
     * @param waited until when the requester waited for it, or waits: the day of the delivery, else today; {@code null} when
     *     nobody waits any more
     */
    Model model(List<TimelineMark> marks, List<Cause> causes, @Nullable LocalDate waited) {
        double[] places = places(marks);
        int[] rows = rows(marks, places);
        int[] late = late(marks, waited);
        int above = rowsOf(marks, rows, true);
        int below = rowsOf(marks, rows, false);
        double line = above * ROW + ROOM_FOR_SIGNS;
        List<Model> signs = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            signs.add(sign(marks.get(i), places[i], rows[i], line));
        }
        Model model = words.model();
        if (late.length > 0) {
            model.text("lateFrom", number(places[late[0]])).text("lateTo", number(places[late[1]]));
        }
        long happened = marks.stream().filter(TimelineMark::happened).count();
        return model.message("summary", "kept.panel.history", words.format().count(happened))
                .text("width", number(WIDTH))
                .text("height", number(line + ROOM_FOR_SIGNS + below * ROW))
                .text("lineY", number(line))
                .text("lineEnd", number(WIDTH - 2))
                .models("signs", signs)
                .models("items", marks.stream().map(mark -> item(mark, causes)).toList());
    }

    /**
     * One sign on the line, with its word where there is room and a thin line between them.
     *
     * @param row the row of its word, counted away from the line; -1 for no word
     * @param line how far the line lies from the top
     */
    private Model sign(TimelineMark mark, double x, int row, double line) {
        Model sign = words.model()
                .text("x", number(x))
                .text("y", number(line))
                .text("path", mark.shape().path())
                .text("class", mark.shape().classes());
        if (row >= 0) {
            String word = word(mark);
            double baseline =
                    mark.promised() ? line - ROOM_FOR_SIGNS + 3 - row * ROW : line + ROOM_FOR_SIGNS + 6 + row * ROW;
            sign.text("word", word)
                    .text("wordX", number(start(word, x)))
                    .text("wordY", number(baseline))
                    .text("fromY", number(mark.promised() ? line - 9 : line + 9))
                    .text("toY", number(mark.promised() ? baseline + 2 : baseline - 9));
        }
        return sign;
    }

    /** The same thing in the list: day, word and sentence, what was said, and the cause. */
    private Model item(TimelineMark mark, List<Cause> causes) {
        Model item = words.model()
                .text("path", mark.shape().path())
                .text("class", mark.shape().classes())
                .markup("day", words.time(mark.day()))
                .text("word", word(mark))
                .message("text", mark.meaning().sentenceKey(), mark.arguments());
        if (mark.word() != null) {
            item.text("whose", WordName.of(mark.word(), words.texts()));
        }
        if (mark.told() != null) {
            item.message(
                    "told",
                    ToldWords.SENTENCES.key(mark.told()),
                    mark.toldOn() == null ? "" : words.day(mark.toldOn()));
        }
        if (mark.words() != null) {
            item.text("words", mark.words());
        }
        if (mark.cause() != null) {
            item.message("cause", "kept.timeline.cause", CauseName.of(mark.cause(), causes, words.texts()));
        }
        return item;
    }

    private String word(TimelineMark mark) {
        return words.text(mark.meaning().wordKey());
    }

    /**
     * How far from the left each sign stands. To scale, but never so near that one sign hides another: signs are pushed
     * to the right first, and those that would leave the drawing back to the left.
     */
    private static double[] places(List<TimelineMark> marks) {
        LocalDate first = marks.get(0).day();
        double days = Math.max(1, marks.get(marks.size() - 1).day().toEpochDay() - first.toEpochDay());
        double room = WIDTH - 2 * MARGIN;
        double gap = Math.min(LEAST_GAP, room / Math.max(1, marks.size() - 1));
        double[] places = new double[marks.size()];
        for (int i = 0; i < places.length; i++) {
            double scaled = MARGIN + room * (marks.get(i).day().toEpochDay() - first.toEpochDay()) / days;
            places[i] = i == 0 ? scaled : Math.max(scaled, places[i - 1] + gap);
        }
        double most = WIDTH - MARGIN;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], most);
            most = places[i] - gap;
        }
        return places;
    }

    /**
     * The ends of the stretch by which it is late, as places in the list: from the date that counts to the end of the wait.
     * Empty when it is not late.
     */
    private static int[] late(List<TimelineMark> marks, @Nullable LocalDate waited) {
        int date = -1;
        int end = -1;
        for (int i = 0; i < marks.size(); i++) {
            MarkMeaning meaning = marks.get(i).meaning();
            if (meaning == MarkMeaning.FIRST_ONLY || meaning == MarkMeaning.AGREED_DATE) {
                date = i;
            }
            end = marks.get(i).day().equals(waited) ? i : end;
        }
        return date >= 0
                        && end >= 0
                        && marks.get(date).day().isBefore(marks.get(end).day())
                ? new int[] {date, end}
                : new int[0];
    }

    /** The things whose words stand on the line: dates, today, and what happened last. The list tells all of them. */
    private static boolean[] named(List<TimelineMark> marks) {
        boolean[] named = new boolean[marks.size()];
        int last = -1;
        for (int i = 0; i < named.length; i++) {
            TimelineMark mark = marks.get(i);
            named[i] = !mark.happened();
            if (mark.news() && (last < 0 || mark.sequence() > marks.get(last).sequence())) {
                last = i;
            }
        }
        if (last >= 0) {
            named[last] = true;
        }
        return named;
    }

    /** The row of each word, counted away from the line; -1 for what the list alone tells. */
    private int[] rows(List<TimelineMark> marks, double[] places) {
        int[] rows = new int[places.length];
        double[][] ends = new double[2][MOST_ROWS];
        boolean[] named = named(marks);
        for (int i = 0; i < places.length; i++) {
            if (!named[i]) {
                rows[i] = -1;
                continue;
            }
            String word = word(marks.get(i));
            double[] side = ends[marks.get(i).promised() ? 1 : 0];
            double start = start(word, places[i]);
            int row = 0;
            while (row < MOST_ROWS && side[row] > start) {
                row++;
            }
            rows[i] = row < MOST_ROWS ? row : -1;
            if (row < MOST_ROWS) {
                side[row] = start + width(word) + LETTER;
            }
        }
        return rows;
    }

    /**
     * How many rows of words there are on one side of the line.
     *
     * @param promised whether the side above is meant
     */
    private static int rowsOf(List<TimelineMark> marks, int[] rows, boolean promised) {
        int most = 0;
        for (int i = 0; i < rows.length; i++) {
            if (marks.get(i).promised() == promised) {
                most = Math.max(most, rows[i] + 1);
            }
        }
        return most;
    }

    /** Where a word begins: centred on its sign, but inside the drawing. */
    private static double start(String word, double x) {
        double width = width(word);
        return Math.max(0, Math.min(x - width / 2, WIDTH - width));
    }

    private static double width(String word) {
        return word.length() * LETTER;
    }

    /** A length as SVG has it, with a point in every language. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
