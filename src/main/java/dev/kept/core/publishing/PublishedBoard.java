package dev.kept.core.publishing;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Rate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What a reader without an account sees of a project.
 *
 * @param spans the last that were told, oldest first
 * @param target at least this share of promises kept is aimed at, 0 to 1
 */
public record PublishedBoard(List<PublishedSpan> spans, double target) {

    /** How many spans are shown. */
    public static final int SHOWN = 4;

    public PublishedBoard {
        spans = List.copyOf(spans.subList(Math.max(0, spans.size() - SHOWN), spans.size()));
    }

    /** Of all spans together. */
    public Rate kept() {
        return sum(PublishedSpan::kept);
    }

    /** Of the spans that had enough delays, together; of none where no span had. */
    public Rate surprises() {
        return sum(PublishedSpan::surprises);
    }

    /** The day of the latest count; {@code null} while there is nothing to show. */
    public @Nullable LocalDate madeOn() {
        return spans.stream()
                .map(PublishedSpan::madeOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Rate sum(Function<PublishedSpan, Rate> figure) {
        return spans.stream().map(figure).reduce(new Rate(0, 0), Rate::plus);
    }
}
