package dev.kept.core.scoreboard;

import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.cell.DaysOf;
import dev.kept.core.cell.Tallies;
import dev.kept.core.cell.Tally;
import dev.kept.core.cell.TallyKind;
import dev.kept.core.measure.Quartiles;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.disclosure.FacetCount;
import dev.kept.core.measure.forecast.BrierScore;
import dev.kept.core.measure.forecast.StatedConfidence;
import dev.kept.core.measure.weighting.HalfLife;
import dev.kept.core.measure.weighting.WeightedRate;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.SizeBand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Works out what stands beside the figures of a window, from its cells alone. */
final class ContextFigures {

    /** After so many days what was due counts half. */
    static final double HALF_LIFE_DAYS = 90;

    private static final double PERCENT = 100.0;

    private final List<DayCell> window;
    private final LocalDate asOf;
    private final WindowCounts all;
    private final Tallies tallies;

    /** @param window its cells as they were known on its day */
    ContextFigures(List<DayCell> window, LocalDate asOf, WindowCounts all) {
        this.window = window;
        this.asOf = asOf;
        this.all = all;
        this.tallies = all.first().tallies();
    }

    /**
     * Of one pillar.
     *
     * @param burn this quarter's budget; {@code null} where the quarter's end is not known, on a day that is over
     * @param told what is told of the open promises; {@code null} on a day that is over
     */
    List<ContextFigure> of(Pillar pillar, @Nullable ContextFigure burn, @Nullable FacetCount told) {
        List<ContextFigure> beside = new ArrayList<>();
        if (pillar == Pillar.RELIABILITY) {
            beside.add(kept(ContextFigure.Kind.SMALL_PROMISES, key -> key.band() == SizeBand.SMALL));
            beside.add(kept(ContextFigure.Kind.LARGE_PROMISES, key -> key.band() == SizeBand.LARGE));
            beside.add(bySize());
            beside.add(kept(ContextFigure.Kind.IT_PROMISES, key -> key.side() == Side.IT));
            beside.add(kept(ContextFigure.Kind.BUSINESS_PROMISES, key -> key.side() == Side.BUSINESS));
            beside.add(lately());
            beside.add(slack());
            beside.add(mean(
                    ContextFigure.Kind.RENEGOTIATIONS,
                    all.agreed().tallies().get(TallyKind.RENEGOTIATIONS, Integer.class)));
            beside.add(
                    mean(ContextFigure.Kind.MEAN_DRIFT, all.agreed().tallies().get(TallyKind.DRIFT, Integer.class)));
            int announced = n(TallyKind.MOVES);
            beside.add(ContextFigure.rate(
                    ContextFigure.Kind.MOVED_IN_TIME, new Rate(n(TallyKind.MOVES_IN_TIME), announced)));
            beside.add(
                    ContextFigure.rate(ContextFigure.Kind.MOVED_AFTER, new Rate(n(TallyKind.MOVES_AFTER), announced)));
            beside.add(honestyGap());
            if (burn != null) {
                beside.add(burn);
            }
            beside.add(calibration());
            beside.add(ContextFigure.rate(
                    ContextFigure.Kind.CAUSES_STATED,
                    new Rate(n(TallyKind.CAUSES), all.first().slipped())));
        } else if (pillar == Pillar.TRANSPARENCY) {
            if (told != null) {
                beside.add(ContextFigure.rate(ContextFigure.Kind.COVERED_AND_FRESH, told.coveredAndFresh()));
                beside.add(ContextFigure.rate(ContextFigure.Kind.DISCLOSURE_COVERAGE, told.coverage()));
                beside.add(ContextFigure.rate(ContextFigure.Kind.DISCLOSURE_FRESHNESS, told.freshness()));
                beside.add(ContextFigure.rate(ContextFigure.Kind.UNKNOWN_YET, told.unknownShare()));
            }
            beside.add(lead());
            Counts first = all.first();
            int slippedWarned = first.slipped() - first.surprises();
            beside.add(
                    ContextFigure.rate(ContextFigure.Kind.WARNING_PRECISION, new Rate(slippedWarned, first.warned())));
        }
        return beside;
    }

    private ContextFigure kept(ContextFigure.Kind kind, Predicate<CellKey> which) {
        int kept = 0;
        int due = 0;
        for (DayCell cell : window) {
            if (cell.key().basis() == Basis.FIRST && which.test(cell.key())) {
                kept += cell.counts().kept();
                due += cell.counts().due();
            }
        }
        return ContextFigure.rate(kind, new Rate(kept, due));
    }

    private ContextFigure bySize() {
        Counts first = all.first();
        Double value = first.sizeDue() == 0 ? null : Double.valueOf(first.sizeKept() / first.sizeDue());
        return ContextFigure.number(ContextFigure.Kind.BY_SIZE, value, first.due());
    }

    /** A day's age is whole, so decay commutes with day cells exactly. */
    private ContextFigure lately() {
        HalfLife halfLife = new HalfLife(HALF_LIFE_DAYS);
        WeightedRate sum = new WeightedRate(0, 0, 0);
        int n = 0;
        for (DayCell cell : window) {
            if (cell.key().basis() == Basis.FIRST) {
                Counts counts = cell.counts();
                double weight = halfLife.weight(cell.key().day(), asOf);
                sum = sum.plus(new WeightedRate(
                        weight * counts.kept(), weight * counts.due(), weight * weight * counts.due()));
                n += counts.due();
            }
        }
        Double effective = sum.effectiveN();
        if (n < Figure.FEWEST || effective == null) {
            return ContextFigure.number(ContextFigure.Kind.LATELY, null, n);
        }
        return new ContextFigure(
                ContextFigure.Kind.LATELY,
                sum.value(),
                sum.interval().low(),
                sum.interval().high(),
                effective);
    }

    /** Both rates of the same promises: those first due in the window. */
    private ContextFigure honestyGap() {
        Counts first = all.first();
        Rate shown = new Rate(n(TallyKind.SHOWN_KEPT), n(TallyKind.SHOWN));
        Double latest = shown.value();
        Double rate = new Rate(first.kept(), first.due()).value();
        Double gap = latest == null || rate == null ? null : Double.valueOf(latest - rate);
        return ContextFigure.number(ContextFigure.Kind.HONESTY_GAP, gap, Math.min(shown.n(), first.due()));
    }

    private ContextFigure slack() {
        List<Double> shares = new ArrayList<>();
        spread(
                        tallies.get(TallyKind.SLACK, DaysOf.class),
                        days -> days.promised() == 0 ? Double.NaN : (double) days.days() / days.promised())
                .stream()
                .filter(share -> !share.isNaN())
                .forEach(shares::add);
        return ContextFigure.median(ContextFigure.Kind.MEDIAN_SLACK, Quartiles.of(shares), shares.size());
    }

    /** Of slips announced in time, as the definition has it. */
    private ContextFigure lead() {
        List<Double> days =
                spread(tallies.get(TallyKind.LEAD, DaysOf.class).from(new DaysOf(1, Integer.MIN_VALUE)), DaysOf::days);
        return ContextFigure.median(ContextFigure.Kind.MEDIAN_LEAD, Quartiles.of(days), days.size());
    }

    private static List<Double> spread(Tally<DaysOf> tally, ToDoubleFunction<DaysOf> value) {
        List<Double> values = new ArrayList<>();
        tally.each((days, count) -> {
            for (int i = 0; i < count; i++) {
                values.add(value.applyAsDouble(days));
            }
        });
        return values;
    }

    private static ContextFigure mean(ContextFigure.Kind kind, Tally<Integer> tally) {
        int n = tally.n();
        double[] sum = {0};
        tally.each((value, times) -> sum[0] += (double) value * times);
        return ContextFigure.number(kind, n == 0 ? null : Double.valueOf(sum[0] / n), n);
    }

    /** How many values of that kind were met. */
    private int n(TallyKind kind) {
        return tallies.get(kind).n();
    }

    /** With fewer than {@value BrierScore#FEWEST} forecasts a score is not shown. */
    private ContextFigure calibration() {
        List<StatedConfidence> rows = new ArrayList<>();
        Tally<Integer> stated = tallies.get(TallyKind.STATED, Integer.class);
        Tally<Integer> statedKept = tallies.get(TallyKind.STATED_KEPT, Integer.class);
        stated.each((percent, n) -> {
            int kept = statedKept.times(percent);
            rows.add(new StatedConfidence(percent / PERCENT, new Rate(kept, n)));
        });
        BrierScore score = BrierScore.of(rows);
        int n = stated.n();
        return ContextFigure.number(
                ContextFigure.Kind.CALIBRATION, score == null || !score.enough() ? null : score.score(), n);
    }
}
