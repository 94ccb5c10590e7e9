package dev.kept.core.scoreboard;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellStore;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.measure.Rate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a project's scoreboard together, from its day cells alone. A day counts from the window's first day up to the
 * day before the as-of day, with what was known at the end of the as-of day.
 */
public final class ScoreboardDesk {

    public static final int LONGEST_WINDOW_DAYS = 3_660;

    private final CellStore cells;
    private final WeightStore weights;
    private final Clock clock;

    /** @param clock tells the day that is meant when nobody names one, in its own zone */
    public ScoreboardDesk(CellStore cells, WeightStore weights, Clock clock) {
        this.cells = cells;
        this.weights = weights;
        this.clock = clock;
    }

    /**
     * The board as of a day; refused when the day lies ahead or the window is out of its bounds, naming the parameter.
     *
     * @param day {@code null} for today
     * @param days how many days before it are looked at, 1 to {@value #LONGEST_WINDOW_DAYS}
     */
    public Answer<Scoreboard> scoreboard(ProjectRef project, @Nullable LocalDate day, int days) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = day == null ? today : day;
        if (asOf.isAfter(today)) {
            return Answer.refused(
                    Refusal.invalid("asOf", "kept.refusal.asOf.future", asOf.toString(), today.toString()));
        }
        if (asOf.getYear() < 1) {
            return Answer.refused(Refusal.invalid("asOf", "kept.refusal.asOf.early", asOf.toString()));
        }
        if (days < 1 || days > LONGEST_WINDOW_DAYS) {
            String longest = Integer.toString(LONGEST_WINDOW_DAYS);
            return Answer.refused(Refusal.invalid("windowDays", "kept.refusal.windowDays", longest));
        }
        List<DayCell> window = cells.cells(project.id(), asOf.minusDays(days), asOf);
        return Answer.of(board(project, asOf, days, sums(window, asOf)));
    }

    private Scoreboard board(ProjectRef project, LocalDate asOf, int days, Map<Basis, Counts> sums) {
        PillarWeights inForce = weights.current();
        List<Scoreboard.PillarScore> pillars = Arrays.stream(Pillar.values())
                .map(pillar -> {
                    List<Figure> figures = figures(pillar, sums);
                    return new Scoreboard.PillarScore(pillar, inForce.of(pillar), score(figures), figures);
                })
                .toList();
        return new Scoreboard(project.key(), project.name(), asOf, days, pillars, Scoreboard.overall(pillars));
    }

    private List<Figure> figures(Pillar pillar, Map<Basis, Counts> sums) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.pillar() == pillar)
                .map(measure -> Figure.of(measure, rate(measure, sums), Targets.STANDARD.of(measure)))
                .toList();
    }

    private static Map<Basis, Counts> sums(List<DayCell> window, LocalDate asOf) {
        Map<Basis, Counts> sums = new EnumMap<>(Basis.class);
        for (Basis basis : Basis.values()) {
            sums.put(
                    basis,
                    Counts.sum(window.stream()
                            .filter(cell -> cell.key().basis() == basis)
                            .map(cell -> cell.asOf(asOf))
                            .toList()));
        }
        return sums;
    }

    private static Rate rate(Measure measure, Map<Basis, Counts> sums) {
        Counts first = sums.get(Basis.FIRST);
        Counts agreed = sums.get(Basis.AGREED);
        return switch (measure) {
            case FIRST_PROMISE_RATE -> new Rate(first.kept(), first.due());
            case AS_AGREED_RATE -> new Rate(agreed.kept(), agreed.due());
            case SURPRISE_RATE -> new Rate(first.surprises(), first.slipped());
        };
    }

    /** The mean of the pillar's figures, each turned so that more is better; none unless all of them may be shown. */
    private static @Nullable Double score(List<Figure> figures) {
        double sum = 0;
        for (Figure figure : figures) {
            Double value = figure.value();
            if (value == null) {
                return null;
            }
            sum += figure.measure().moreIsBetter() ? value : 1 - value;
        }
        return figures.isEmpty() ? null : sum / figures.size();
    }
}
