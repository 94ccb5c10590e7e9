package dev.kept.link;

import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.measure.Interval;
import dev.kept.core.scoreboard.Figure;
import dev.kept.core.scoreboard.Measure;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.core.scoreboard.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One page of projects side by side, with the page that was asked for. */
public record PortfolioJson(
        int version,
        LocalDate asOf,
        int windowDays,
        int startAt,
        int maxResults,
        int total,
        TogetherJson together,
        List<RowJson> values) {

    public PortfolioJson {
        Json.there("asOf", asOf);
        Json.there("together", together);
        Json.there("values", values);
    }

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
                board.rows().items().stream().map(row -> RowJson.of(row, query)).toList());
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
                new Slice<>(values.stream().map(RowJson::row).toList(), startAt, total));
    }

    /** All projects of the viewer, not only those of this page. */
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

    /** One project. */
    record RowJson(
            ProjectJson project,
            List<RowFigureJson> figures,
            @Nullable EstimateJson expected,
            @Nullable Links links) {

        RowJson {
            Json.there("project", project);
            Json.there("figures", figures);
        }

        static RowJson of(PortfolioBoard.Row row, String query) {
            return new RowJson(
                    new ProjectJson(row.projectKey(), row.projectName()),
                    row.figures().stream().map(RowFigureJson::of).toList(),
                    EstimateJson.of(row.expected()),
                    new Links("projects/" + row.projectKey() + "/scoreboard" + query));
        }

        PortfolioBoard.Row row() {
            return new PortfolioBoard.Row(
                    project.key(),
                    project.name(),
                    figures.stream().flatMap(RowFigureJson::known).toList(),
                    expected == null ? null : expected.estimate());
        }
    }

    /** Where more is told, below the API's root. */
    record Links(@Nullable String scoreboard) {}

    /**
     * A figure without its trend and its words.
     *
     * @param measure {@code null} when it was read and this version does not know it
     */
    record RowFigureJson(
            @Nullable Measure measure,
            int hits,
            int n,
            @Nullable Double value,
            @Nullable List<Double> interval,
            double target,
            @Nullable Verdict verdict) {

        static RowFigureJson of(Figure figure) {
            return new RowFigureJson(
                    figure.measure(),
                    figure.rate().hits(),
                    figure.rate().n(),
                    figure.value(),
                    FigureJson.ends(figure.interval()),
                    figure.target(),
                    figure.verdict());
        }

        Stream<Figure> known() {
            return measure == null
                    ? Stream.empty()
                    : Stream.of(new Figure(
                            measure, FigureJson.rate(hits, n), target, Json.there("verdict", verdict), null));
        }
    }

    /** What is to be expected of a project's next promises. */
    record EstimateJson(double value, List<Double> interval) {

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
