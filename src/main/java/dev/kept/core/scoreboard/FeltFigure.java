package dev.kept.core.scoreboard;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.figure.ContextFigure.Unit;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Pillar;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.pulse.Felt;
import dev.kept.core.measure.pulse.PerceptionGap;
import dev.kept.core.measure.pulse.PerceptionGap.GapWord;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.promise.Side;
import java.util.List;

/**
 * How one side feels about the other, beside what is on record. The two are never added, and neither enters a score because of
 * it.
 *
 * @param felt what was said
 * @param record what is on record of the same; {@code null} where the board has no such figure, or may not show it
 */
public record FeltFigure(Felt felt, @Nullable Measured record) {

    /** What on record answers a question; a code, once given out, is never changed. */
    public enum RecordKind implements Coded {
        /** Deliveries that were what was meant. */
        MEANT(PulseItem.VALUE, Side.BUSINESS, ContextKind.NOT_MEANT, false),
        /**
         * Goals that both sides confirmed; a count of all there are, so there is no chance in it, and no interval. It stands
         * beside what either side feels.
         */
        CONFIRMED(PulseItem.SAME_GOALS, null, ContextKind.GOALS_CONFIRMED, true),
        /** Promises of IT kept by the first date. */
        IT_KEPT(PulseItem.DATES, Side.BUSINESS, ContextKind.IT_PROMISES, true),
        /** Promises of the business kept by the first date. */
        BUSINESS_KEPT(PulseItem.DATES, Side.IT, ContextKind.BUSINESS_PROMISES, true),
        /** Delays that were announced; of both sides, so it stands beside what the business feels only. */
        ANNOUNCED(PulseItem.WARNINGS, Side.BUSINESS, null, false),
        /** Cost, effort, deadline and risk given and up to date. */
        GIVEN(PulseItem.PLAIN_WORDS, Side.BUSINESS, ContextKind.COVERED_AND_FRESH, true);

        private final PulseItem item;
        private final @Nullable Side felt;
        private final @Nullable ContextKind figure;
        private final boolean moreIsBetter;

        /**
         * @param felt the side beside whose answers it stands; {@code null} for both
         * @param figure {@code null} for the surprise rate, which the board judges
         */
        RecordKind(PulseItem item, @Nullable Side felt, @Nullable ContextKind figure, boolean moreIsBetter) {
            this.item = item;
            this.felt = felt;
            this.figure = figure;
            this.moreIsBetter = moreIsBetter;
        }

        private @Nullable Measured read(Scoreboard board) {
            if (figure == null) {
                return board.figure(Measure.SURPRISE_RATE)
                        .map(found -> measured(found.value(), found.interval()))
                        .orElse(null);
            }
            return board.beside(figure).map(this::read).orElse(null);
        }

        private @Nullable Measured read(ContextFigure found) {
            Double value = found.value();
            if (value != null && found.kind().unit() == Unit.COUNT) {
                double share = value / found.n();
                return found.n() < Figure.FEWEST ? null : measured(share, new Interval(share, share));
            }
            Double low = found.low();
            Double high = found.high();
            return measured(value, low == null || high == null ? null : new Interval(low, high));
        }

        private @Nullable Measured measured(@Nullable Double value, @Nullable Interval interval) {
            if (value == null || interval == null) {
                return null;
            }
            return moreIsBetter
                    ? new Measured(this, value, interval)
                    : new Measured(this, 1 - value, new Interval(1 - interval.high(), 1 - interval.low()));
        }
    }

    /**
     * A figure of the board, turned so that more is better.
     *
     * @param value 0 to 1
     */
    public record Measured(RecordKind kind, double value, Interval interval) {}

    /** The pillar that a question is about; {@code null} for the last one, which is what all of them are to lead to. */
    public static @Nullable Pillar pillar(PulseItem item) {
        return switch (item) {
            case VALUE -> Pillar.UNDERSTANDING;
            case SAME_GOALS -> Pillar.SHARED_GOALS;
            case DATES -> Pillar.RELIABILITY;
            case WARNINGS, PLAIN_WORDS -> Pillar.TRANSPARENCY;
            case FIRST_CHOICE -> null;
        };
    }

    /** The word on the two; {@code null} where one of them is missing. */
    public @Nullable GapWord gap() {
        Measured measured = record;
        Interval bounds = felt.bounds();
        return measured == null || bounds == null ? null : PerceptionGap.between(measured.interval(), bounds);
    }

    /** Each answer beside what the board has on record. */
    static List<FeltFigure> beside(List<Felt> felt, Scoreboard board) {
        return felt.stream().map(one -> new FeltFigure(one, record(one, board))).toList();
    }

    private static @Nullable Measured record(Felt felt, Scoreboard board) {
        for (RecordKind kind : RecordKind.values()) {
            if (kind.item == felt.item() && (kind.felt == null || kind.felt == felt.side())) {
                return kind.read(board);
            }
        }
        return null;
    }
}
