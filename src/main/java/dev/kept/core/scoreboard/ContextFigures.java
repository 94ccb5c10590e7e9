package dev.kept.core.scoreboard;

import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.cell.TallyKind;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Pillar;
import dev.kept.core.measure.Quartiles;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.disclosure.FacetCount;
import dev.kept.core.measure.disclosure.StatusReports;
import dev.kept.core.measure.forecast.BrierScore;
import dev.kept.core.measure.promise.Earliness;
import dev.kept.core.measure.variance.LostTime;
import dev.kept.core.measure.weighting.HalfLife;
import dev.kept.core.measure.weighting.WeightedRate;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.SizeBand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Works out what stands beside the figures of a window, from its cells alone. */
final class ContextFigures {

    /** After so many days what was due counts half. */
    static final double HALF_LIFE_DAYS = 90;

    private final List<DayCell> window;
    private final LocalDate asOf;
    private final Counts counts;
    private final WindowTallies tallies;
    private final WindowTallies agreed;

    /**
     * Of a window.
     *
     * @param window its cells as they were known on its day
     * @param counts what those come to under the first date
     * @param tallies what stands in their histograms
     * @param agreed what stands in the histograms of those under the agreed date
     */
    ContextFigures(List<DayCell> window, LocalDate asOf, Counts counts, WindowTallies tallies, WindowTallies agreed) {
        this.window = window;
        this.asOf = asOf;
        this.counts = counts;
        this.tallies = tallies;
        this.agreed = agreed;
    }

    /**
     * Of one pillar.
     *
     * @param burn this quarter's budget; {@code null} where the quarter's end is not known, on a day that is over
     * @param told what is told of the open promises; {@code null} on a day that is over
     */
    List<ContextFigure> of(Pillar pillar, @Nullable ContextFigure burn, @Nullable FacetCount told) {
        List<ContextFigure> beside = new ArrayList<>();
        if (pillar == Pillar.UNDERSTANDING) {
            int notMeant = n(TallyKind.NOT_MEANT);
            beside.add(ContextFigure.rate(
                    ContextFigure.ContextKind.NOT_MEANT, new Rate(notMeant, notMeant + tallies.settled())));
        } else if (pillar == Pillar.RELIABILITY) {
            beside.add(kept(ContextFigure.ContextKind.SMALL_PROMISES, key -> key.band() == SizeBand.SMALL));
            beside.add(kept(ContextFigure.ContextKind.LARGE_PROMISES, key -> key.band() == SizeBand.LARGE));
            beside.add(bySize());
            beside.add(kept(ContextFigure.ContextKind.IT_PROMISES, key -> key.side() == Side.IT));
            beside.add(kept(ContextFigure.ContextKind.BUSINESS_PROMISES, key -> key.side() == Side.BUSINESS));
            beside.add(lately());
            beside.add(median(ContextFigure.ContextKind.MEDIAN_SLACK, tallies.slack()));
            beside.add(median(ContextFigure.ContextKind.PROMISED_AHEAD, tallies.ahead()));
            beside.add(mean(ContextFigure.ContextKind.RENEGOTIATIONS, TallyKind.RENEGOTIATIONS));
            beside.add(mean(ContextFigure.ContextKind.MEAN_DRIFT, TallyKind.DRIFT));
            int announced = n(TallyKind.MOVES);
            beside.add(ContextFigure.rate(
                    ContextFigure.ContextKind.MOVED_IN_TIME, new Rate(n(TallyKind.MOVES_IN_TIME), announced)));
            beside.add(ContextFigure.rate(
                    ContextFigure.ContextKind.MOVED_AFTER, new Rate(n(TallyKind.MOVES_AFTER), announced)));
            List<Earliness> moves = agreed.moves();
            beside.add(median(
                    ContextFigure.ContextKind.MOVE_EARLINESS,
                    moves.stream().map(Earliness::value).toList()));
            int late = (int) moves.stream().filter(Earliness::lastQuarter).count();
            beside.add(ContextFigure.rate(ContextFigure.ContextKind.MOVED_LATE, new Rate(late, moves.size())));
            beside.add(honestyGap());
            if (burn != null) {
                beside.add(burn);
            }
            beside.add(calibration());
            beside.add(ContextFigure.rate(
                    ContextFigure.ContextKind.CAUSES_STATED, new Rate(n(TallyKind.CAUSES), counts.slipped())));
            beside.add(ContextFigure.rate(
                    ContextFigure.ContextKind.CONFIRMED, new Rate(n(TallyKind.CONFIRMED), counts.kept())));
            LostTime lost = LostTime.of(tallies.costs());
            beside.add(
                    ContextFigure.rate(ContextFigure.ContextKind.COST_TOLD, new Rate(lost.told(), counts.slipped())));
            beside.add(ContextFigure.count(ContextFigure.ContextKind.COST_MOST, lost.most(), lost.told()));
            beside.add(ContextFigure.count(ContextFigure.ContextKind.COST_HOURS, lost.hours(), lost.told()));
            beside.add(ContextFigure.count(ContextFigure.ContextKind.THANKS, n(TallyKind.THANKS), counts.due()));
        } else if (pillar == Pillar.TRANSPARENCY) {
            if (told != null) {
                beside.add(ContextFigure.rate(ContextFigure.ContextKind.COVERED_AND_FRESH, told.coveredAndFresh()));
                beside.add(ContextFigure.rate(ContextFigure.ContextKind.DISCLOSURE_COVERAGE, told.coverage()));
                beside.add(ContextFigure.rate(ContextFigure.ContextKind.DISCLOSURE_FRESHNESS, told.freshness()));
                beside.add(ContextFigure.rate(ContextFigure.ContextKind.UNKNOWN_YET, told.unknownShare()));
            }
            beside.add(median(ContextFigure.ContextKind.MEDIAN_LEAD, tallies.leads()));
            int slippedWarned = counts.slipped() - counts.surprises();
            beside.add(ContextFigure.rate(
                    ContextFigure.ContextKind.WARNING_PRECISION, new Rate(slippedWarned, counts.warned())));
            beside.add(ContextFigure.count(
                    ContextFigure.ContextKind.UNHEARD_WARNINGS, n(TallyKind.UNHEARD), counts.surprises()));
        }
        return beside;
    }

    /** What was reported of promises before their agreed date; only where the house named a field for it. */
    List<ContextFigure> reports() {
        StatusReports all = agreed.reports();
        return List.of(
                ContextFigure.rate(ContextFigure.ContextKind.GREEN_BEFORE_MISS, all.greenBeforeMiss()),
                ContextFigure.rate(
                        ContextFigure.ContextKind.REPORT_SILENCE,
                        agreed.askedReports().silenceBeforeMiss()),
                ContextFigure.rate(ContextFigure.ContextKind.GREEN_THEN_KEPT, all.greenThenKept()),
                ContextFigure.rate(ContextFigure.ContextKind.RED_THEN_KEPT, all.falseAlarm()));
    }

    private ContextFigure kept(ContextFigure.ContextKind kind, Predicate<CellKey> which) {
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
        Double value = counts.sizeDue() == 0 ? null : Double.valueOf(counts.sizeKept() / counts.sizeDue());
        return ContextFigure.number(ContextFigure.ContextKind.BY_SIZE, value, counts.due());
    }

    /** A day's age is whole, so decay commutes with day cells exactly. */
    private ContextFigure lately() {
        HalfLife halfLife = new HalfLife(HALF_LIFE_DAYS);
        WeightedRate sum = new WeightedRate(0, 0, 0);
        int n = 0;
        for (DayCell cell : window) {
            if (cell.key().basis() == Basis.FIRST) {
                int kept = cell.counts().kept();
                int due = cell.counts().due();
                double weight = halfLife.weight(cell.key().day(), asOf);
                sum = sum.plus(new WeightedRate(weight * kept, weight * due, weight * weight * due));
                n += due;
            }
        }
        Double effective = sum.effectiveN();
        if (n < Figure.FEWEST || effective == null) {
            return ContextFigure.number(ContextFigure.ContextKind.LATELY, null, n);
        }
        return new ContextFigure(
                ContextFigure.ContextKind.LATELY,
                sum.value(),
                sum.interval().low(),
                sum.interval().high(),
                effective);
    }

    /** Both rates of the same promises: those first due in the window. */
    private ContextFigure honestyGap() {
        Rate shown = new Rate(n(TallyKind.SHOWN_KEPT), n(TallyKind.SHOWN));
        Double latest = shown.value();
        Double rate = new Rate(counts.kept(), counts.due()).value();
        Double gap = latest == null || rate == null ? null : Double.valueOf(latest - rate);
        return ContextFigure.number(ContextFigure.ContextKind.HONESTY_GAP, gap, Math.min(shown.n(), counts.due()));
    }

    private static ContextFigure median(ContextFigure.ContextKind kind, List<Double> values) {
        return ContextFigure.median(kind, Quartiles.of(values), values.size());
    }

    /** Of all promises under the agreed date. */
    private ContextFigure mean(ContextFigure.ContextKind kind, TallyKind of) {
        return ContextFigure.number(kind, agreed.mean(of), agreed.n(of));
    }

    /** How many values of that kind were met. */
    private int n(TallyKind kind) {
        return tallies.n(kind);
    }

    /** With fewer than {@value BrierScore#FEWEST} forecasts a score is not shown. */
    private ContextFigure calibration() {
        BrierScore score = BrierScore.of(tallies.stated());
        int n = n(TallyKind.STATED);
        return ContextFigure.number(
                ContextFigure.ContextKind.CALIBRATION, score == null || !score.enough() ? null : score.score(), n);
    }
}
