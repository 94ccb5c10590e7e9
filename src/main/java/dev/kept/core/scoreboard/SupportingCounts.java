package dev.kept.core.scoreboard;

import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.cell.DaysOf;
import dev.kept.core.cell.Moves;
import dev.kept.core.cell.Tallies;
import dev.kept.core.cell.Tally;
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
final class SupportingCounts {

    /** After so many days what was due counts half. */
    static final double HALF_LIFE_DAYS = 90;

    private static final double PERCENT = 100.0;

    private final List<DayCell> window;
    private final LocalDate asOf;
    private final WindowCounts all;
    private final Tallies.Counted tallies;

    /** @param window its cells as they were known on its day */
    SupportingCounts(List<DayCell> window, LocalDate asOf, WindowCounts all) {
        this.window = window;
        this.asOf = asOf;
        this.all = all;
        this.tallies = all.first().tallies().counted();
    }

    /**
     * Of one pillar.
     *
     * @param burn this quarter's budget; {@code null} where the quarter's end is not known, on a day that is over
     * @param told what is told of the open promises; {@code null} on a day that is over
     */
    List<SupportingFigure> of(Pillar pillar, @Nullable SupportingFigure burn, @Nullable FacetCount told) {
        List<SupportingFigure> beside = new ArrayList<>();
        if (pillar == Pillar.RELIABILITY) {
            beside.add(kept(SupportingFigure.Kind.SMALL_PROMISES, key -> key.band() == SizeBand.SMALL));
            beside.add(kept(SupportingFigure.Kind.LARGE_PROMISES, key -> key.band() == SizeBand.LARGE));
            beside.add(bySize());
            beside.add(kept(SupportingFigure.Kind.IT_PROMISES, key -> key.side() == Side.IT));
            beside.add(kept(SupportingFigure.Kind.BUSINESS_PROMISES, key -> key.side() == Side.BUSINESS));
            beside.add(lately());
            beside.add(slack());
            beside.add(mean(
                    SupportingFigure.Kind.RENEGOTIATIONS,
                    all.agreed().tallies().counted().renegotiations()));
            beside.add(mean(
                    SupportingFigure.Kind.MEAN_DRIFT,
                    all.agreed().tallies().counted().drift()));
            Moves moves = tallies.moves();
            int announced = moves.all().n();
            beside.add(SupportingFigure.rate(
                    SupportingFigure.Kind.MOVED_IN_TIME, new Rate(moves.inTime().n(), announced)));
            beside.add(SupportingFigure.rate(
                    SupportingFigure.Kind.MOVED_AFTER, new Rate(moves.after().n(), announced)));
            beside.add(honestyGap());
            if (burn != null) {
                beside.add(burn);
            }
            beside.add(calibration());
            beside.add(SupportingFigure.rate(
                    SupportingFigure.Kind.CAUSES_STATED,
                    new Rate(tallies.causes().n(), all.first().slipped())));
        } else if (pillar == Pillar.TRANSPARENCY) {
            if (told != null) {
                beside.add(SupportingFigure.rate(SupportingFigure.Kind.COVERED_AND_FRESH, told.coveredAndFresh()));
                beside.add(SupportingFigure.rate(SupportingFigure.Kind.DISCLOSURE_COVERAGE, told.coverage()));
                beside.add(SupportingFigure.rate(SupportingFigure.Kind.DISCLOSURE_FRESHNESS, told.freshness()));
                beside.add(SupportingFigure.rate(SupportingFigure.Kind.UNKNOWN_YET, told.unknownShare()));
            }
            beside.add(lead());
            Counts first = all.first();
            int slippedWarned = first.slipped() - first.surprises();
            beside.add(SupportingFigure.rate(
                    SupportingFigure.Kind.WARNING_PRECISION, new Rate(slippedWarned, first.warned())));
        }
        return beside;
    }

    private SupportingFigure kept(SupportingFigure.Kind kind, Predicate<CellKey> which) {
        int kept = 0;
        int due = 0;
        for (DayCell cell : window) {
            if (cell.key().basis() == Basis.FIRST && which.test(cell.key())) {
                kept += cell.counts().kept();
                due += cell.counts().due();
            }
        }
        return SupportingFigure.rate(kind, new Rate(kept, due));
    }

    private SupportingFigure bySize() {
        Counts first = all.first();
        Double value = first.sizeDue() == 0 ? null : Double.valueOf(first.sizeKept() / first.sizeDue());
        return SupportingFigure.number(SupportingFigure.Kind.BY_SIZE, value, first.due());
    }

    /** A day's age is whole, so decay commutes with day cells exactly. */
    private SupportingFigure lately() {
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
            return SupportingFigure.number(SupportingFigure.Kind.LATELY, null, n);
        }
        return new SupportingFigure(
                SupportingFigure.Kind.LATELY,
                sum.value(),
                sum.interval().low(),
                sum.interval().high(),
                effective);
    }

    /** Both rates of the same promises: those first due in the window. */
    private SupportingFigure honestyGap() {
        Counts first = all.first();
        Rate shown = new Rate(tallies.shown().kept().n(), tallies.shown().due().n());
        Double latest = shown.value();
        Double rate = new Rate(first.kept(), first.due()).value();
        Double gap = latest == null || rate == null ? null : Double.valueOf(latest - rate);
        return SupportingFigure.number(SupportingFigure.Kind.HONESTY_GAP, gap, Math.min(shown.n(), first.due()));
    }

    private SupportingFigure slack() {
        List<Double> shares = new ArrayList<>();
        spread(tallies.slack(), days -> days.promised() == 0 ? Double.NaN : (double) days.days() / days.promised())
                .stream()
                .filter(share -> !share.isNaN())
                .forEach(shares::add);
        return SupportingFigure.median(SupportingFigure.Kind.MEDIAN_SLACK, Quartiles.of(shares), shares.size());
    }

    /** Of slips announced in time, as the definition has it. */
    private SupportingFigure lead() {
        List<Double> days = spread(tallies.lead().from(new DaysOf(1, Integer.MIN_VALUE)), DaysOf::days);
        return SupportingFigure.median(SupportingFigure.Kind.MEDIAN_LEAD, Quartiles.of(days), days.size());
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

    private static SupportingFigure mean(SupportingFigure.Kind kind, Tally<Integer> tally) {
        int n = tally.n();
        double[] sum = {0};
        tally.each((value, times) -> sum[0] += (double) value * times);
        return SupportingFigure.number(kind, n == 0 ? null : Double.valueOf(sum[0] / n), n);
    }

    /** With fewer than {@value BrierScore#FEWEST} forecasts a score is not shown. */
    private SupportingFigure calibration() {
        List<StatedConfidence> rows = new ArrayList<>();
        tallies.stated().each((percent, n) -> {
            int kept = tallies.statedKept().times(percent);
            rows.add(new StatedConfidence(percent / PERCENT, new Rate(kept, n)));
        });
        BrierScore score = BrierScore.of(rows);
        int n = tallies.stated().n();
        return SupportingFigure.number(
                SupportingFigure.Kind.CALIBRATION, score == null || !score.enough() ? null : score.score(), n);
    }
}
