package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.measure.Interval;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.web.LocalFormat;
import dev.kept.web.template.Model;
import java.util.List;

/**
 * The figures that stand beside a board's own, as rows: what it is, how much, how sure, of how many, what it means.
 * They are not judged and have no target, so those that enter no score have a table of their own, which a page shows folded
 * up; the others stand with their pillar.
 */
final class MoreFiguresView {

    static final TextGroup<ContextFigure.ContextKind> NAMES =
            TextGroup.of("kept.beside", ContextFigure.ContextKind.class);
    static final TextGroup<ContextFigure.ContextKind> MEANINGS =
            TextGroup.of("kept.beside", ContextFigure.ContextKind.class, "meaning");

    /** To round to one decimal place. */
    private static final double TENTHS = 10.0;
    /** From a share to percentage points. */
    private static final double HUNDRED = 100.0;

    private final Texts texts;
    private final LocalFormat format;

    MoreFiguresView(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    /**
     * A row for each figure with enough cases to show, in the order of the pillars; none when there is no such figure.
     *
     * @param lists where is listed what they are made of
     */
    List<Model> rows(Scoreboard board, FiguresView.Lists lists) {
        return board.pillars().stream()
                .flatMap(pillar -> pillar.beside().stream())
                .filter(figure -> figure.value() != null && !figure.kind().leads())
                .map(figure -> row(figure, lists.of(figure.kind())))
                .toList();
    }

    /**
     * The number of cases has a decimal place, because that of a weighted rate is an effective one and no whole number.
     */
    private Model row(ContextFigure figure, String explanation) {
        return new Model(texts)
                .message("name", NAMES.key(figure.kind()))
                .text("explanation", explanation)
                .text("value", value(figure))
                .text("range", range(figure))
                .text("n", format.number(Math.round(figure.n() * TENTHS) / TENTHS))
                .message("meaning", MEANINGS.key(figure.kind()));
    }

    /**
     * What belongs to the figure, in the figure's own unit: the interval of a share, the quartiles of a median; a dash
     * where there is none.
     */
    String range(ContextFigure figure) {
        Double low = figure.low();
        Double high = figure.high();
        if (low == null || high == null) {
            return texts.text("kept.scoreboard.unknown");
        }
        return figure.kind().unit() == ContextFigure.Unit.SHARE
                ? format.range(new Interval(low, high))
                : texts.text(
                        "kept.range",
                        quantity(figure.kind().unit(), low),
                        quantity(figure.kind().unit(), high));
    }

    /** How much it is; a dash where it cannot be told. */
    String value(ContextFigure figure) {
        Double value = figure.value();
        if (value == null) {
            return texts.text("kept.scoreboard.unknown");
        }
        return figure.kind().unit() == ContextFigure.Unit.COUNT
                ? texts.text("kept.beside.of", format.count(Math.round(value)), format.count(Math.round(figure.n())))
                : quantity(figure.kind().unit(), value);
    }

    /** Shares in whole percent, days and percentage points to a tenth, plain numbers to a hundredth. */
    private String quantity(ContextFigure.Unit unit, @Nullable Double value) {
        double number = value == null ? 0 : value;
        return switch (unit) {
            case SHARE -> format.percent(number);
            case DAYS -> texts.text("kept.beside.days", format.number(Math.round(number * TENTHS) / TENTHS));
            case POINTS ->
                texts.text("kept.beside.points", format.number(Math.round(number * HUNDRED * TENTHS) / TENTHS));
            case NUMBER, COUNT -> format.number(Math.round(number * TENTHS * TENTHS) / (TENTHS * TENTHS));
        };
    }
}
