package dev.kept.link.board;

import dev.kept.core.Nullable;
import dev.kept.core.figure.Pillar;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.pulse.PerceptionGap.GapWord;
import dev.kept.core.scoreboard.FeltFigure;
import dev.kept.core.scoreboard.FeltFigure.Measured;
import dev.kept.core.scoreboard.FeltFigure.RecordKind;
import dev.kept.link.Json;
import dev.kept.link.Within;
import dev.kept.link.Written;
import java.util.stream.Stream;

/**
 * How one side feels about the other, beside what is on record. In no score.
 *
 * @param pillar that it is about; {@code null} for the question that is about all of them
 * @param felt what was said
 * @param record what is on record of the same; {@code null} where there is no such figure
 * @param gap the word on the two; {@code null} where one of them is missing
 */
public record FeltFigureJson(
        @Nullable Pillar pillar,
        FeltJson felt,
        @Nullable RecordJson record,
        @Nullable GapWord gap) {

    public FeltFigureJson {
        Json.there("felt", felt);
    }

    public static FeltFigureJson of(FeltFigure figure) {
        return new FeltFigureJson(
                FeltFigure.pillar(figure.felt().item()),
                FeltJson.of(figure.felt()),
                RecordJson.of(figure.record()),
                figure.gap());
    }

    public Stream<FeltFigure> known() {
        return felt.known().map(known -> new FeltFigure(known, record == null ? null : record.measured()));
    }

    /**
     * What is on record, turned so that more is better.
     *
     * @param kind {@code null} when it was read and this version does not know it
     * @param value 0 to 1
     * @param low the lower end of its 95 % interval
     * @param high the upper end
     */
    record RecordJson(
            @Written @Nullable RecordKind kind,
            @Within(least = 0, most = 1) double value,
            @Within(least = 0, most = 1) double low,
            @Within(least = 0, most = 1) double high) {

        static @Nullable RecordJson of(@Nullable Measured measured) {
            return measured == null
                    ? null
                    : new RecordJson(
                            measured.kind(),
                            measured.value(),
                            measured.interval().low(),
                            measured.interval().high());
        }

        @Nullable
        Measured measured() {
            return kind == null ? null : new Measured(kind, value, new Interval(low, high));
        }
    }
}
