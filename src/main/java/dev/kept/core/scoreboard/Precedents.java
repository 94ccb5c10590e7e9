package dev.kept.core.scoreboard;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.figure.Figure;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.promise.TrackRecord;
import dev.kept.core.scoreboard.LikePromises.PlannedPromise;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of promises like one (case N16).
 *
 * @param past those that are over
 * @param planned the one they are compared with
 * @param today the day on which it is asked
 */
public record Precedents(TrackRecord past, PlannedPromise planned, LocalDate today) {

    private static final double HALF = 0.5;
    private static final double FOUR_FIFTHS = 0.8;

    /** Whether there are enough to tell anything. */
    public boolean enough() {
        return past.kept().n() >= Figure.FEWEST;
    }

    /** Those that kept their first date. */
    public Rate kept() {
        return past.kept();
    }

    /**
     * On which day after it is made the half of them would have been done, had they been promised for the same time;
     * {@code null} where less than that was done at all.
     */
    public @Nullable Long half() {
        return day(HALF);
    }

    /** The same of four fifths. */
    public @Nullable Long fourFifths() {
        return day(FOUR_FIFTHS);
    }

    /** The part of the time promised that is over, in ratios such as those of the others; 0 before it is made. */
    public double age() {
        long promised = promised();
        return promised <= 0 ? 0 : Math.max(0, (double) ChronoUnit.DAYS.between(planned.madeOn(), today) / promised);
    }

    /** Those that had taken no less time when they were done, or are still open, and kept their date. */
    public Rate keptAfterAll() {
        return past.longerThan(age()).kept();
    }

    private long promised() {
        return ChronoUnit.DAYS.between(planned.madeOn(), planned.date());
    }

    private @Nullable Long day(double share) {
        Double ratio = past.within(share);
        return ratio == null || promised() <= 0 ? null : Long.valueOf((long) Math.ceil(ratio * promised()));
    }

    /** What it comes to, one sentence after the other; a single one where nothing can be told. */
    public List<String> sentences(Texts texts) {
        if (!enough()) {
            return List.of(texts.text("kept.precedents.few"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.text("kept.precedents.kept", number(kept().n()), number(kept().hits())));
        Long half = half();
        Long fourFifths = fourFifths();
        if (half != null && fourFifths != null) {
            sentences.add(texts.text("kept.precedents.pace", number(half), number(fourFifths)));
        } else if (half != null) {
            sentences.add(texts.text("kept.precedents.half", number(half)));
        }
        if (age() > 0 && keptAfterAll().n() > 0 && !today.isAfter(planned.date())) {
            Rate late = keptAfterAll();
            sentences.add(texts.text("kept.precedents.age", number(late.n()), number(late.hits())));
        }
        return sentences;
    }

    private static String number(long count) {
        return Long.toString(count);
    }
}
