package dev.kept.link.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kept.core.Nullable;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.FigureWords;
import dev.kept.core.figure.Pillar;
import dev.kept.core.figure.Reasons;
import dev.kept.core.figure.Stretch;
import dev.kept.core.partnership.ProjectBoard;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.ProjectJson;
import dev.kept.link.Within;
import dev.kept.link.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A scoreboard as JSON. A figure's value, interval and words are written for readers; reading takes its hits and n.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param project its present key and name
 * @param asOf the board's day
 * @param windowDays how many days it looks back
 * @param pillars the four, in their order
 * @param overall the pillars together; {@code null} when there is no such figure
 * @param reasons why promises slipped; missing in what an older version wrote
 * @param left how often something left the figures or changed its weight; missing in what an older version wrote
 * @param stretches what became of the promises, the oldest first; missing in what an older version wrote
 * @param spread how deliveries lie around their first dates; missing in what an older version wrote
 * @param felt how both sides feel about each other, beside the record; missing in what an older version wrote
 * @param comingUp what the project has promised next, those in danger first; left out when nobody asked
 */
public record ScoreboardJson(
        int version,
        ProjectJson project,
        LocalDate asOf,
        int windowDays,
        List<PillarJson> pillars,
        @Nullable OverallJson overall,
        @Written @Nullable ReasonsJson reasons,
        @Written @Nullable List<DepartureJson.DepartureCountJson> left,
        @Written @Nullable List<StretchJson> stretches,
        @Written @Nullable DeliverySpreadJson spread,
        @Written @Nullable List<FeltFigureJson> felt,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<UpcomingPromiseJson> comingUp) {

    public ScoreboardJson {
        Json.there("project", project);
        Json.there("asOf", asOf);
        Json.there("pillars", pillars);
    }

    /** With what each figure says in the reader's language, how it is counted, and where the list behind it is. */
    public static ScoreboardJson of(Scoreboard board, FigureWords words) {
        String path = "projects/" + board.projectKey() + "/scoreboard/explanation/";
        String query = "?asOf=" + board.asOf() + "&windowDays=" + board.windowDays();
        return new ScoreboardJson(
                Json.VERSION,
                new ProjectJson(board.projectKey(), board.projectName()),
                board.asOf(),
                board.windowDays(),
                board.pillars().stream()
                        .map(pillar -> PillarJson.of(
                                pillar,
                                figure -> FigureJson.of(
                                        figure, words, path + figure.measure().code() + query)))
                        .toList(),
                OverallJson.of(board.overall()),
                ReasonsJson.of(board.reasons()),
                board.left().stream().map(DepartureJson.DepartureCountJson::of).toList(),
                board.stretches().stream().map(StretchJson::of).toList(),
                DeliverySpreadJson.of(board.spread()),
                board.felt().stream().map(FeltFigureJson::of).toList(),
                null);
    }

    /**
     * The same with what comes next.
     *
     * @param most how many of those
     */
    public static ScoreboardJson of(ProjectBoard board, int most, FigureWords words) {
        ScoreboardJson figures = of(board.figures(), words);
        return new ScoreboardJson(
                figures.version,
                figures.project,
                figures.asOf,
                figures.windowDays,
                figures.pillars,
                figures.overall,
                figures.reasons,
                figures.left,
                figures.stretches,
                figures.spread,
                figures.felt,
                board.next().stream().limit(most).map(UpcomingPromiseJson::of).toList());
    }

    /**
     * Reads what was written, also by a newer version; figures it does not know are left out.
     *
     * @throws MalformedJsonException when it is no scoreboard
     */
    public static Scoreboard read(String text) {
        return Json.read(text, ScoreboardJson.class).board();
    }

    /**
     * The same with what comes next; nothing does in what an older version wrote.
     *
     * @throws MalformedJsonException when it is no scoreboard
     */
    public static ProjectBoard readBoard(String text) {
        ScoreboardJson read = Json.read(text, ScoreboardJson.class);
        List<UpcomingPromiseJson> next = Objects.requireNonNullElse(read.comingUp, List.of());
        return new ProjectBoard(
                read.board(), next.stream().map(UpcomingPromiseJson::promise).toList());
    }

    private Scoreboard board() {
        List<Scoreboard.PillarScore> scores =
                pillars.stream().flatMap(PillarJson::known).toList();
        if (scores.stream().map(Scoreboard.PillarScore::pillar).distinct().count() != Pillar.values().length
                || scores.size() != Pillar.values().length) {
            throw new MalformedJsonException("pillars", "not the four pillars");
        }
        return new Scoreboard(
                project.key(),
                project.name(),
                asOf,
                windowDays,
                scores,
                overall == null ? null : overall.overall(),
                reasons == null ? Reasons.NONE : reasons.reasons(),
                Objects.requireNonNullElse(left, List.<DepartureJson.DepartureCountJson>of()).stream()
                        .flatMap(DepartureJson.DepartureCountJson::known)
                        .toList(),
                Objects.requireNonNullElse(stretches, List.<StretchJson>of()).stream()
                        .map(StretchJson::stretch)
                        .toList(),
                DeliverySpreadJson.read(spread),
                Objects.requireNonNullElse(felt, List.<FeltFigureJson>of()).stream()
                        .flatMap(FeltFigureJson::known)
                        .toList());
    }

    /**
     * @param pillar {@code null} when it was read and this version does not know it
     * @param weight in percent, as the product that answers has set it
     * @param score {@code null} when the pillar has none
     * @param figures those that make up the score
     * @param beside what stands beside them, unjudged; missing in what an older version wrote
     */
    record PillarJson(
            @Written @Nullable Pillar pillar,
            @Within(least = 0, most = 100) int weight,
            @Within(least = 0, most = 1) @Nullable Double score,
            List<FigureJson> figures,
            @Written @Nullable List<ContextFigureJson> beside) {

        PillarJson {
            Json.there("figures", figures);
        }

        static PillarJson of(Scoreboard.PillarScore pillar, Function<Figure, FigureJson> figureShape) {
            return new PillarJson(
                    pillar.pillar(),
                    pillar.weight(),
                    pillar.score(),
                    pillar.figures().stream().map(figureShape).toList(),
                    pillar.beside().stream().map(ContextFigureJson::of).toList());
        }

        /** The pillar as a value; none when this version does not know it. */
        Stream<Scoreboard.PillarScore> known() {
            if (pillar == null) {
                return Stream.empty();
            }
            List<ContextFigureJson> others = Objects.requireNonNullElse(beside, List.of());
            return Stream.of(new Scoreboard.PillarScore(
                    pillar,
                    weight,
                    score,
                    figures.stream().flatMap(FigureJson::known).toList(),
                    others.stream().flatMap(ContextFigureJson::known).toList()));
        }
    }

    /**
     * The pillars together.
     *
     * @param weighted the mean of the pillars with evidence, their weights scaled to 1
     * @param weightCoverage the share of all weight that has evidence behind it, 0 to 1
     * @param lowest what it would be if all weight lay on the weakest pillar with evidence
     * @param highest the same for the strongest
     */
    record OverallJson(
            @Within(least = 0, most = 1) double weighted,
            @Within(least = 0, most = 1) double weightCoverage,
            @Within(least = 0, most = 1) double lowest,
            @Within(least = 0, most = 1) double highest) {

        static @Nullable OverallJson of(Scoreboard.@Nullable Overall overall) {
            return overall == null
                    ? null
                    : new OverallJson(
                            overall.weighted(), overall.weightCoverage(), overall.lowest(), overall.highest());
        }

        Scoreboard.Overall overall() {
            return new Scoreboard.Overall(weighted, weightCoverage, lowest, highest);
        }
    }

    /**
     * What stands beside a pillar's figures and has no target.
     *
     * @param measure {@code null} when it was read and this version does not know it
     * @param unit in which unit it is, for readers
     * @param value {@code null} when there are too few cases
     * @param low the lower end of what belongs to it; {@code null} when there is none
     * @param high the upper end
     * @param n how many cases are behind it, not always a whole number
     * @param scored what it adds to the score of its pillar; {@code null} when it adds nothing
     */
    record ContextFigureJson(
            @Written ContextFigure.@Nullable ContextKind measure,
            @Written ContextFigure.@Nullable Unit unit,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            double n,
            @Within(least = 0, most = 1) @Nullable Double scored) {

        static ContextFigureJson of(ContextFigure beside) {
            return new ContextFigureJson(
                    beside.kind(),
                    beside.kind().unit(),
                    beside.value(),
                    beside.low(),
                    beside.high(),
                    beside.n(),
                    beside.scored());
        }

        Stream<ContextFigure> known() {
            return measure == null ? Stream.empty() : Stream.of(new ContextFigure(measure, value, low, high, n));
        }
    }

    /**
     * What became of the promises first due in some months of the window.
     *
     * @param from its first day
     * @param until the day after its last
     * @param kept by the first date
     * @param keptLater by the agreed date alone, and announced in time
     * @param announced missed, announced in time
     * @param surprises missed by the first date and not announced in time
     */
    record StretchJson(
            LocalDate from,
            LocalDate until,
            @Within(least = 0) int kept,
            @Within(least = 0) int keptLater,
            @Within(least = 0) int announced,
            @Within(least = 0) int surprises) {

        StretchJson {
            Json.there("from", from);
            Json.there("until", until);
            if (kept < 0 || keptLater < 0 || announced < 0 || surprises < 0) {
                throw new MalformedJsonException("stretches", "less than none");
            }
        }

        static StretchJson of(Stretch stretch) {
            return new StretchJson(
                    stretch.from(),
                    stretch.until(),
                    stretch.kept(),
                    stretch.keptLater(),
                    stretch.announced(),
                    stretch.surprises());
        }

        Stretch stretch() {
            return new Stretch(from, until, kept, keptLater, announced, surprises);
        }
    }
}
