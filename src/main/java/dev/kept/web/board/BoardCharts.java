package dev.kept.web.board;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.figure.DeliverySpread;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Reasons;
import dev.kept.core.figure.Stretch;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.CauseName;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.chart.BarChart;
import dev.kept.web.chart.BarChart.ChartBar;
import dev.kept.web.chart.BarChart.PartKind;
import dev.kept.web.chart.ConfidenceLines;
import dev.kept.web.chart.ConfidenceLines.ConfidenceLine;
import dev.kept.web.chart.Fill;
import dev.kept.web.template.Markup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The pictures of a board: what became of promises over time, and why they were late. */
final class BoardCharts {

    /** More causes stand in the table of all of them. */
    private static final int MOST_CAUSES = 3;

    private static final TextGroup<DeliverySpread.ArrivalKind> ARRIVALS =
            TextGroup.of("kept.chart.arrival", DeliverySpread.ArrivalKind.class);

    private final Texts texts;
    private final LocalFormat format;

    BoardCharts(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    /** One bar for each stretch; nothing where there is too little to compare. */
    Markup outcomes(List<Stretch> stretches, Medium medium) {
        if (stretches.stream().mapToInt(Stretch::due).sum() < Figure.FEWEST) {
            return Markup.NONE;
        }
        List<PartKind> kinds = List.of(
                kind(Fill.SOLID, "kept.chart.kept"),
                kind(Fill.STRIPED, "kept.chart.kept_later"),
                kind(Fill.DOTTED, "kept.chart.announced"),
                kind(Fill.HOLLOW, "kept.chart.surprises"));
        List<ChartBar> bars = stretches.stream()
                .map(one -> new ChartBar(
                        label(one), List.of(one.kept(), one.keptLater(), one.announced(), one.surprises())))
                .toList();
        return new BarChart(texts.text("kept.chart.outcomes"), texts.text("kept.chart.time"), true, kinds, bars)
                .drawn(medium, format);
    }

    private String label(Stretch stretch) {
        return texts.text(
                "kept.chart.days",
                format.shortDay(stretch.from()),
                format.shortDay(stretch.until().minusDays(1)));
    }

    /** The most frequent causes, each with its side, and how many have none; nothing while too few have one. */
    Markup reasons(Reasons reasons, Medium medium) {
        if (reasons.explained() < Figure.FEWEST) {
            return Markup.NONE;
        }
        List<PartKind> kinds = List.of(
                kind(Fill.SOLID, "kept.side.it"),
                kind(Fill.STRIPED, "kept.side.business"),
                kind(Fill.DOTTED, "kept.reasons.side.none"),
                kind(Fill.HOLLOW, "kept.reasons.unexplained"));
        List<ChartBar> bars = new ArrayList<>();
        reasons.causes().stream().limit(MOST_CAUSES).forEach(one -> {
            Side side = one.cause().side();
            bars.add(new ChartBar(
                    CauseName.of(one.cause(), texts),
                    List.of(
                            side == Side.IT ? one.misses() : 0,
                            side == Side.BUSINESS ? one.misses() : 0,
                            side == null ? one.misses() : 0,
                            0)));
        });
        if (reasons.unexplained() > 0) {
            bars.add(new ChartBar(texts.text("kept.reasons.unexplained"), List.of(0, 0, 0, reasons.unexplained())));
        }
        return new BarChart(texts.text("kept.reasons.title"), texts.text("kept.reasons.cause"), false, kinds, bars)
                .used()
                .drawn(medium, format);
    }

    /** Deliveries by when they came, from very early to very late; nothing while there are too few. */
    Markup arrivals(DeliverySpread spread, Medium medium) {
        if (spread.delivered() < Figure.FEWEST) {
            return Markup.NONE;
        }
        List<PartKind> kinds = List.of(kind(Fill.SOLID, "kept.chart.in_time"), kind(Fill.HOLLOW, "kept.chart.late"));
        List<ChartBar> bars = Arrays.stream(DeliverySpread.ArrivalKind.values())
                .map(arrival -> {
                    int count = spread.arrivals().getOrDefault(arrival, 0);
                    return new ChartBar(
                            texts.text(ARRIVALS.key(arrival)),
                            List.of(arrival.kept() ? count : 0, arrival.kept() ? 0 : count));
                })
                .toList();
        return new BarChart(texts.text("kept.chart.arrivals"), texts.text("kept.chart.first_date"), true, kinds, bars)
                .drawn(medium, format);
    }

    /** What became of promises by the confidence stated; nothing where there are no groups. */
    Markup stated(DeliverySpread spread, Medium medium) {
        if (spread.stated().isEmpty()) {
            return Markup.NONE;
        }
        List<ConfidenceLine> lines = spread.stated().stream()
                .map(one -> new ConfidenceLine(
                        texts.text(
                                "kept.chart.stated_row",
                                format.percent(one.stated()),
                                format.count(one.kept().hits()),
                                format.count(one.kept().n())),
                        one.stated(),
                        Objects.requireNonNull(one.kept().value()),
                        Objects.requireNonNull(one.kept().interval())))
                .toList();
        return new ConfidenceLines(texts.text("kept.chart.stated"), texts.text("kept.chart.stated_note"), lines)
                .drawn(medium);
    }

    private PartKind kind(Fill fill, String key) {
        return new PartKind(fill, texts.text(key));
    }
}
