package dev.kept.core.scoreboard;

import dev.kept.core.Nullable;
import dev.kept.core.departure.DepartureCount;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.DeliverySpread;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Pillar;
import dev.kept.core.figure.Reasons;
import dev.kept.core.figure.Stretch;
import dev.kept.core.measure.pulse.Felt;
import dev.kept.core.measure.weighting.Composite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The four pillars of one project as of a day.
 *
 * @param projectKey the project's present key
 * @param projectName the project's name
 * @param asOf promises due before this day are in; the day itself is not over yet
 * @param windowDays how many days before {@code asOf} are looked at
 * @param pillars all four, in the order of {@link Pillar}
 * @param overall the pillars with evidence taken together; {@code null} when none has any
 * @param reasons why the promises of the window that slipped did
 * @param left how often something left the figures in the window, or changed its weight in them, by month and kind
 * @param stretches what became of the promises, one stretch of the window after the other; empty where an older version
 *     tells none
 * @param spread how deliveries lie around their dates, and what became of stated confidence
 * @param felt how both sides feel about each other, beside the record; in no score, and empty where nobody was asked
 */
public record Scoreboard(
        String projectKey,
        String projectName,
        LocalDate asOf,
        int windowDays,
        List<PillarScore> pillars,
        @Nullable Overall overall,
        Reasons reasons,
        List<DepartureCount> left,
        List<Stretch> stretches,
        DeliverySpread spread,
        List<FeltFigure> felt) {

    public Scoreboard {
        pillars = List.copyOf(pillars);
        left = List.copyOf(left);
        stretches = List.copyOf(stretches);
        felt = List.copyOf(felt);
    }

    /** The same with what was felt, each beside what this board has on record. */
    Scoreboard feeling(List<Felt> answers) {
        return feltBeside(FeltFigure.beside(answers, this));
    }

    /** The same with these. */
    public Scoreboard feltBeside(List<FeltFigure> figures) {
        return new Scoreboard(
                projectKey, projectName, asOf, windowDays, pillars, overall, reasons, left, stretches, spread, figures);
    }

    /** What stands beside the figures under that name; empty where an older version tells none. */
    public Optional<ContextFigure> beside(ContextFigure.ContextKind kind) {
        return pillars.stream()
                .flatMap(pillar -> pillar.beside().stream())
                .filter(figure -> figure.kind() == kind)
                .findFirst();
    }

    /** The figure of a measure; empty where the board has none. */
    public Optional<Figure> figure(Measure measure) {
        return pillars.stream()
                .flatMap(pillar -> pillar.figures().stream())
                .filter(figure -> figure.measure() == measure)
                .findFirst();
    }

    /**
     * The pillars with evidence taken together (example E33): one without is neither zero nor silently dropped, its weight
     * shows as missing coverage. {@code null} when none that counts has any.
     */
    public static @Nullable Overall overall(List<PillarScore> pillars) {
        Composite composite = Composite.of(pillars.stream()
                .map(pillar -> new Composite.WeightedScore(pillar.pillar().code(), pillar.weight(), pillar.score()))
                .toList());
        return composite == null
                ? null
                : new Overall(
                        composite.arithmetic(), composite.weightCoverage(), composite.lowest(), composite.highest());
    }

    /**
     * One pillar.
     *
     * @param weight in percent
     * @param score 0 to 1, more is better; {@code null} when there is no evidence that may be shown
     * @param figures what the score is made of; empty when the pillar has no evidence yet
     * @param beside what helps to read them and is not judged
     */
    public record PillarScore(
            Pillar pillar, int weight, @Nullable Double score, List<Figure> figures, List<ContextFigure> beside) {
        public PillarScore {
            figures = List.copyOf(figures);
            beside = List.copyOf(beside);
        }

        /** With nothing beside its figures. */
        public PillarScore(Pillar pillar, int weight, @Nullable Double score, List<Figure> figures) {
            this(pillar, weight, score, figures, List.of());
        }
    }

    /**
     * The weighted mean, and how far other weights could take it (example E33). Never shown without its range.
     *
     * @param weighted mean of the pillars with evidence, their weights scaled to 1
     * @param weightCoverage the share of all weight that has evidence behind it, 0 to 1
     * @param lowest what it would be if all weight lay on the weakest pillar with evidence
     * @param highest the same for the strongest
     */
    public record Overall(double weighted, double weightCoverage, double lowest, double highest) {}
}
