package dev.kept.link.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kept.core.Nullable;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Pillar;
import dev.kept.core.figure.Verdict;
import dev.kept.core.measure.Rate;
import dev.kept.core.rulebook.ConsentRule;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A board as it was saved for one month: figures as counts, without words. What is stored is this text, and its hash is over it,
 * so members are only ever added.
 *
 * @param version of this form
 * @param month such as {@code 2026-10}
 * @param savedAt when it was saved
 * @param asOf the board's day: the first one of the next month
 * @param windowDays how many days before it are looked at
 * @param overall the pillars together; {@code null} when there is no such figure
 * @param basis what it was counted and judged by
 * @param previous hash of the one before; empty for the first
 */
public record SnapshotJson(
        int version,
        SavedProjectJson project,
        String month,
        Instant savedAt,
        LocalDate asOf,
        int windowDays,
        List<SavedPillarJson> pillars,
        @Nullable SavedOverallJson overall,
        SavedBasisJson basis,
        String previous) {

    public SnapshotJson {
        Json.there("project", project);
        Json.there("savedAt", savedAt);
        Json.there("asOf", asOf);
        Json.there("pillars", pillars);
        Json.there("basis", basis);
    }

    /**
     * Reads what was saved.
     *
     * @throws MalformedJsonException when it is no saved board
     */
    public static SnapshotJson read(String text) {
        return Json.read(text, SnapshotJson.class);
    }

    /** The project as it was called then. */
    public record SavedProjectJson(long id, String key, String name) {}

    /** The pillars together, and the share of all weight that had evidence behind it. */
    public record SavedOverallJson(double weighted, double weightCoverage) {}

    /**
     * One pillar.
     *
     * @param pillar {@code null} when this version does not know it
     * @param weight in percent
     * @param score {@code null} when it had none
     */
    public record SavedPillarJson(
            @Nullable Pillar pillar,
            int weight,
            @Nullable Double score,
            List<SavedFigureJson> figures,
            List<SavedBesideJson> beside) {

        public SavedPillarJson {
            Json.there("figures", figures);
        }
    }

    /**
     * One figure.
     *
     * @param measure {@code null} when this version does not know it
     * @param target the share aimed at
     */
    public record SavedFigureJson(
            @Nullable Measure measure,
            int hits,
            int n,
            double target,
            @Nullable Verdict verdict) {

        /** The figure as a value; none when this version does not know the measure. */
        public Stream<Figure> known() {
            return measure == null ? Stream.empty() : Stream.of(Figure.of(measure, new Rate(hits, n), target));
        }
    }

    /** What stood beside the figures, unjudged. */
    public record SavedBesideJson(
            ContextFigure.@Nullable ContextKind measure,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            double n) {}

    /**
     * What it was counted and judged by.
     *
     * @param ledgerSeal hash of the last seal of the project's record; {@code null} when there was none
     * @param houseSeal the same of rules, weights and all else that figures rest on
     */
    public record SavedBasisJson(
            SavedTargetsJson targets,
            SavedRulesJson rules,
            @Nullable String ledgerSeal,
            @Nullable String houseSeal) {}

    /** Shares aimed at. */
    public record SavedTargetsJson(double rates, double surprises) {}

    /**
     * The rules of the house that figures follow.
     *
     * @param noticeCalendar the calendar that the notice days are counted in; {@code null} for calendar days
     * @param figureYears for how many years back figures are told; {@code null} for ever
     * @param reportsSince when the house named the field for status reports; left out where it named none
     */
    public record SavedRulesJson(
            int noticeDays,
            @Nullable String noticeCalendar,
            int reopenDays,
            int correctMinutes,
            int freshDays,
            @Nullable Integer figureYears,
            @Nullable ConsentRule consent,
            List<String> resolutions,
            List<String> statuses,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Instant reportsSince) {}
}
