package dev.kept.core.scoreboard;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Verdict;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import java.time.LocalDate;
import java.util.List;

/**
 * Projects side by side as of a day, in order of their names. They are not ranked: chance alone would put one with few
 * promises first or last (example E10).
 *
 * @param asOf promises due before this day are in
 * @param windowDays how many days before it are looked at
 * @param together what all projects of the list come to, not those of this page alone
 * @param rows a page of the list
 */
public record PortfolioBoard(LocalDate asOf, int windowDays, Together together, Slice<PortfolioRow> rows) {

    /**
     * The projects taken together, which is what each one's estimate leans on.
     *
     * @param firstPromises how many promises were kept by the date first promised
     * @param projects how many projects have any
     * @param spread what their rates say about how much projects differ
     */
    public record Together(Rate firstPromises, int projects, Spread spread) {}

    /** How much projects differ. */
    public enum Spread implements Coded {
        /** Too few projects or promises to say, or projects that have nothing in common: nothing is estimated. */
        NOT_KNOWN,
        /** No more than chance would make them: the same is expected of each. */
        CHANCE,
        /** More than that. */
        BEYOND_CHANCE
    }

    /**
     * One project.
     *
     * @param figures one for each measure, in the order of {@link Measure}; the same as on the project's own board
     * @param expected the share of its next promises that will be kept by the first date; {@code null} without an estimate
     */
    public record PortfolioRow(
            String projectKey,
            String projectName,
            List<Figure> figures,
            @Nullable Estimate expected) {

        public PortfolioRow {
            figures = List.copyOf(figures);
        }

        /** Whether nothing at all was counted. */
        public boolean empty() {
            return figures.stream().allMatch(figure -> figure.verdict() == Verdict.NO_DATA);
        }
    }

    /**
     * What the project's own promises and those of all others together let one expect.
     *
     * @param value 0 to 1
     * @param interval in which the true rate lies with 95 % probability; where projects differ no more than chance, the
     *     Wilson interval of all together
     */
    public record Estimate(double value, Interval interval) {}
}
