package dev.kept.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kept.core.Nullable;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.scoreboard.Figure;
import dev.kept.core.scoreboard.FigureWords;
import dev.kept.core.scoreboard.Measure;
import dev.kept.core.scoreboard.Trend;
import dev.kept.core.scoreboard.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One figure of a scoreboard.
 *
 * @param measure {@code null} when it was read and this version does not know it
 * @param hits the numerator
 * @param n the denominator
 * @param value hits ÷ n for readers; {@code null} with too few cases. Not read back
 * @param interval its two ends; {@code null} with too few cases
 * @param target the share aimed at, 0 to 1
 * @param verdict what the figure lets one say about the target
 * @param trend {@code null} when none is shown
 * @param sentence the figure in the reader's language
 * @param definition how it is counted, in the reader's language
 * @param trendSentence left out when no trend is shown
 * @param links where the list behind it is
 */
record FigureJson(
        @Nullable Measure measure,
        int hits,
        int n,
        @Nullable Double value,
        @Nullable List<Double> interval,
        double target,
        @Nullable Verdict verdict,
        @Nullable List<WeekJson> trend,
        @Nullable String sentence,
        @Nullable String definition,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String trendSentence,
        @Nullable Links links) {

    /** @param explanation where the list behind it is, below the API's root */
    static FigureJson of(Figure figure, FigureWords words, String explanation) {
        Trend trend = figure.trend();
        return new FigureJson(
                figure.measure(),
                figure.rate().hits(),
                figure.rate().n(),
                figure.value(),
                ends(figure.interval()),
                figure.target(),
                figure.verdict(),
                trend == null ? null : trend.weeks().stream().map(WeekJson::of).toList(),
                words.sentence(figure),
                words.definition(figure.measure()),
                trend == null ? null : words.trend(trend),
                new Links(explanation));
    }

    /**
     * The figure as a value, made of hits and n alone; none when this version does not know the measure.
     *
     * @throws MalformedJsonException when there are more hits than cases, or the verdict is missing or unknown
     */
    Stream<Figure> known() {
        if (measure == null) {
            return Stream.empty();
        }
        return Stream.of(new Figure(
                measure,
                rate(hits, n),
                target,
                Json.there("verdict", verdict),
                trend == null
                        ? null
                        : new Trend(trend.stream().map(WeekJson::week).toList())));
    }

    /** Refuses what no count can be, before anything is divided. */
    static Rate rate(int hits, int n) {
        if (hits < 0 || hits > n) {
            throw new MalformedJsonException("hits", "more than n");
        }
        return new Rate(hits, n);
    }

    /** Lower and upper end; {@code null} for no interval. */
    static @Nullable List<Double> ends(@Nullable Interval interval) {
        return interval == null ? null : List.of(interval.low(), interval.high());
    }

    /**
     * Where more is told.
     *
     * @param explanation below the API's root, with the days of the board, so that list and figure agree
     */
    record Links(@Nullable String explanation) {}

    /**
     * One week of a trend, with the limits that chance alone stays within.
     *
     * @param from the week's first day
     * @param hits the numerator
     * @param n the denominator
     * @param signal what is more than noise about it; a code that is unknown reads as none
     * @param limits the lower and the upper one; {@code null} when there are too few cases for any
     */
    record WeekJson(
            LocalDate from,
            int hits,
            int n,
            Trend.@Nullable Signal signal,
            @Nullable List<Double> limits) {

        WeekJson {
            Json.there("from", from);
        }

        static WeekJson of(Trend.Week week) {
            return new WeekJson(week.from(), week.rate().hits(), week.rate().n(), week.signal(), ends(week.limits()));
        }

        Trend.Week week() {
            return new Trend.Week(
                    from,
                    rate(hits, n),
                    limits == null || limits.size() != 2 ? null : new Interval(limits.get(0), limits.get(1)),
                    Objects.requireNonNullElse(signal, Trend.Signal.NONE));
        }
    }
}
