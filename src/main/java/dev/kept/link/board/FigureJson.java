package dev.kept.link.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kept.core.Nullable;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.FigureWords;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Trend;
import dev.kept.core.figure.Verdict;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.Within;
import dev.kept.link.Written;
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
 * @param answered what of it the other side answered itself; missing in what an older version wrote
 * @param sentence the figure in the reader's language
 * @param definition how it is counted, in the reader's language
 * @param trendSentence left out when no trend is shown
 * @param links where the list behind it is
 */
record FigureJson(
        @Written @Nullable Measure measure,
        int hits,
        int n,
        @Within(least = 0, most = 1) @Nullable Double value,
        @Nullable @Within(least = 2, most = 2) List<@Within(least = 0, most = 1) Double> interval,
        @Within(least = 0, most = 1) double target,
        @Written @Nullable Verdict verdict,
        @Nullable List<TrendWeekJson> trend,
        @Written @Nullable AnsweredJson answered,
        @Written @Nullable String sentence,
        @Written @Nullable String definition,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String trendSentence,
        @Written @Nullable FigureLinksJson links) {

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
                trend == null
                        ? null
                        : trend.weeks().stream().map(TrendWeekJson::of).toList(),
                AnsweredJson.of(figure, words),
                words.sentence(figure),
                words.definition(figure.measure()),
                trend == null ? null : words.trend(trend),
                new FigureLinksJson(explanation));
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
                        : new Trend(trend.stream().map(TrendWeekJson::week).toList()),
                AnsweredJson.rate(answered)));
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
     * What of a figure the other side answered itself, and did not only somebody say so.
     *
     * @param hits how much of it
     * @param n of how much
     * @param value hits ÷ n for readers; {@code null} when there was nothing to answer. Not read back
     * @param sentence the same in the reader's language; left out of a list
     */
    record AnsweredJson(
            int hits,
            int n,
            @Nullable Double value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String sentence) {

        static AnsweredJson of(Rate answered) {
            return new AnsweredJson(answered.hits(), answered.n(), answered.value(), null);
        }

        static @Nullable AnsweredJson of(Figure figure, FigureWords words) {
            Rate answered = figure.answered();
            return answered == null
                    ? null
                    : new AnsweredJson(
                            answered.hits(),
                            answered.n(),
                            answered.value(),
                            words.answered(figure).orElse(null));
        }

        static @Nullable Rate rate(@Nullable AnsweredJson answered) {
            return answered == null ? null : FigureJson.rate(answered.hits, answered.n);
        }
    }

    /**
     * Where more is told.
     *
     * @param explanation below the API's root, with the days of the board, so that list and figure agree
     */
    record FigureLinksJson(@Written @Nullable String explanation) {}

    /**
     * One week of a trend, with the limits that chance alone stays within.
     *
     * @param from the week's first day
     * @param hits the numerator
     * @param n the denominator
     * @param signal what is more than noise about it; a code that is unknown reads as none
     * @param limits the lower and the upper one; {@code null} when there are too few cases for any
     */
    record TrendWeekJson(
            LocalDate from,
            int hits,
            int n,
            @Written Trend.@Nullable Signal signal,
            @Nullable @Within(least = 2, most = 2) List<Double> limits) {

        TrendWeekJson {
            Json.there("from", from);
        }

        static TrendWeekJson of(Trend.Week week) {
            return new TrendWeekJson(
                    week.from(), week.rate().hits(), week.rate().n(), week.signal(), ends(week.limits()));
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
