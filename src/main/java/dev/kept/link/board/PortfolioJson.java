package dev.kept.link.board;

import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Verdict;
import dev.kept.core.measure.Interval;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.ProjectJson;
import dev.kept.link.Within;
import dev.kept.link.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page of projects side by side, with the page that was asked for. A refusal to read it says which member is wrong.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param asOf promises due before this day are in
 * @param windowDays how many days before it are looked at
 * @param startAt index of the first project on the page
 * @param maxResults how many were asked for
 * @param total how many projects the reader may see
 * @param together what all of them come to
 * @param values the projects of this page, in order of name
 */
public record PortfolioJson(
        int version,
        LocalDate asOf,
        int windowDays,
        int startAt,
        int maxResults,
        int total,
        TogetherJson together,
        List<PortfolioRowJson> values) {

    public PortfolioJson {
        Json.there("asOf", asOf);
        Json.there("together", together);
        Json.there("values", values);
    }

    /** @param maxResults what the request asked for */
    public static PortfolioJson of(PortfolioBoard board, int maxResults) {
        String query = "?asOf=" + board.asOf() + "&windowDays=" + board.windowDays();
        return new PortfolioJson(
                Json.VERSION,
                board.asOf(),
                board.windowDays(),
                board.rows().startAt(),
                maxResults,
                board.rows().total(),
                TogetherJson.of(board.together()),
                board.rows().items().stream()
                        .map(row -> PortfolioRowJson.of(row, query))
                        .toList());
    }

    /**
     * Reads what was written, also by a newer version; figures it does not know are left out.
     *
     * @throws MalformedJsonException when it is no such page
     */
    public static PortfolioBoard read(String text) {
        return Json.read(text, PortfolioJson.class).board();
    }

    private PortfolioBoard board() {
        return new PortfolioBoard(
                asOf,
                windowDays,
                together.together(),
                new Slice<>(values.stream().map(PortfolioRowJson::row).toList(), startAt, total));
    }

    /**
     * All projects of the viewer, not only those of this page.
     *
     * @param hits promises kept by the date first promised
     * @param n promises due
     * @param projects how many projects have any
     * @param spread what their rates say about how much projects differ
     */
    record TogetherJson(int hits, int n, int projects, PortfolioBoard.Spread spread) {

        TogetherJson {
            Json.there("spread", spread);
        }

        static TogetherJson of(PortfolioBoard.Together together) {
            return new TogetherJson(
                    together.firstPromises().hits(),
                    together.firstPromises().n(),
                    together.projects(),
                    together.spread());
        }

        PortfolioBoard.Together together() {
            return new PortfolioBoard.Together(FigureJson.rate(hits, n), projects, spread);
        }
    }

    /**
     * One project.
     *
     * @param project its key and name
     * @param figures one for each measure; those with a measure that is unknown are left out when they are read
     * @param expected what to expect of its next promises; {@code null} without an estimate
     * @param links where more is told
     */
    record PortfolioRowJson(
            ProjectJson project,
            List<PortfolioFigureJson> figures,
            @Nullable EstimateJson expected,
            @Written @Nullable PortfolioLinksJson links) {

        PortfolioRowJson {
            Json.there("project", project);
            Json.there("figures", figures);
        }

        static PortfolioRowJson of(PortfolioBoard.PortfolioRow row, String query) {
            return new PortfolioRowJson(
                    new ProjectJson(row.projectKey(), row.projectName()),
                    row.figures().stream().map(PortfolioFigureJson::of).toList(),
                    EstimateJson.of(row.expected()),
                    new PortfolioLinksJson("projects/" + row.projectKey() + "/scoreboard" + query));
        }

        PortfolioBoard.PortfolioRow row() {
            return new PortfolioBoard.PortfolioRow(
                    project.key(),
                    project.name(),
                    figures.stream().flatMap(PortfolioFigureJson::known).toList(),
                    expected == null ? null : expected.estimate());
        }
    }

    /**
     * Where more is told, below the API's root.
     *
     * @param scoreboard the project's own board of the same days
     */
    record PortfolioLinksJson(@Written @Nullable String scoreboard) {}

    /**
     * A figure without its trend and its words.
     *
     * @param measure {@code null} when it was read and this version does not know it
     * @param hits the numerator
     * @param n the denominator
     * @param value hits ÷ n for readers; {@code null} with too few cases. Not read back
     * @param interval its two ends; {@code null} with too few cases
     * @param target the share aimed at, 0 to 1
     * @param verdict what the figure lets one say about the target
     * @param answered what of it the other side answered itself; missing in what an older version wrote
     */
    record PortfolioFigureJson(
            @Written @Nullable Measure measure,
            int hits,
            int n,
            @Within(least = 0, most = 1) @Nullable Double value,
            @Nullable @Within(least = 2, most = 2) List<@Within(least = 0, most = 1) Double> interval,
            @Within(least = 0, most = 1) double target,
            @Written @Nullable Verdict verdict,
            @Written FigureJson.@Nullable AnsweredJson answered) {

        static PortfolioFigureJson of(Figure figure) {
            return new PortfolioFigureJson(
                    figure.measure(),
                    figure.rate().hits(),
                    figure.rate().n(),
                    figure.value(),
                    FigureJson.ends(figure.interval()),
                    figure.target(),
                    figure.verdict(),
                    figure.answered() == null ? null : FigureJson.AnsweredJson.of(figure.answered()));
        }

        /** The figure as a value; none when this version does not know the measure. */
        Stream<Figure> known() {
            return measure == null
                    ? Stream.empty()
                    : Stream.of(new Figure(
                            measure,
                            FigureJson.rate(hits, n),
                            target,
                            Json.there("verdict", verdict),
                            null,
                            FigureJson.AnsweredJson.rate(answered)));
        }
    }

    /**
     * What is to be expected of a project's next promises.
     *
     * @param value the share that will be kept by the first date, 0 to 1
     * @param interval its two ends
     */
    record EstimateJson(
            @Within(least = 0, most = 1) double value,
            @Within(least = 2, most = 2) List<@Within(least = 0, most = 1) Double> interval) {

        EstimateJson {
            if (Json.there("interval", interval).size() != 2) {
                throw new MalformedJsonException("interval", "not two numbers");
            }
        }

        static @Nullable EstimateJson of(PortfolioBoard.@Nullable Estimate expected) {
            return expected == null
                    ? null
                    : new EstimateJson(
                            expected.value(),
                            List.of(
                                    expected.interval().low(),
                                    expected.interval().high()));
        }

        PortfolioBoard.Estimate estimate() {
            return new PortfolioBoard.Estimate(value, new Interval(interval.get(0), interval.get(1)));
        }
    }
}
