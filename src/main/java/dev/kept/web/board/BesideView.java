package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.measure.Interval;
import dev.kept.core.scoreboard.Beside;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.web.Html;
import dev.kept.web.Words;
import java.util.List;
import java.util.Map;

/** What stands beside a board's figures, as rows: what it is, how much, how sure, of how many, and what it means. */
final class BesideView {

    private static final double TENTHS = 10.0;
    private static final double HUNDRED = 100.0;

    private final Texts texts;
    private final Words words;

    BesideView(Texts texts) {
        this.texts = texts;
        this.words = new Words(texts);
    }

    /** Those with enough cases to show, in the order of the pillars. */
    List<Map<String, Object>> rows(Scoreboard board) {
        return board.pillars().stream()
                .flatMap(pillar -> pillar.beside().stream())
                .filter(beside -> beside.value() != null)
                .map(this::row)
                .toList();
    }

    private Map<String, Object> row(Beside beside) {
        String key = "kept.beside." + beside.kind().code();
        return Map.of(
                "nameHtml", Html.escape(texts.text(key)),
                "valueHtml", Html.escape(quantity(beside.kind().unit(), beside.value())),
                "rangeHtml", Html.escape(range(beside)),
                "nHtml", Html.escape(words.number(Math.round(beside.n() * TENTHS) / TENTHS)),
                "meaningHtml", Html.escape(texts.text(key + ".meaning")));
    }

    private String range(Beside beside) {
        Double low = beside.low();
        Double high = beside.high();
        if (low == null || high == null) {
            return texts.text("kept.scoreboard.unknown");
        }
        return beside.kind().unit() == Beside.Unit.SHARE
                ? words.range(new Interval(low, high))
                : texts.text(
                        "kept.range",
                        quantity(beside.kind().unit(), low),
                        quantity(beside.kind().unit(), high));
    }

    private String quantity(Beside.Unit unit, @Nullable Double value) {
        double number = value == null ? 0 : value;
        return switch (unit) {
            case SHARE -> words.percent(number);
            case DAYS -> texts.text("kept.beside.days", words.number(Math.round(number * TENTHS) / TENTHS));
            case POINTS ->
                texts.text("kept.beside.points", words.number(Math.round(number * HUNDRED * TENTHS) / TENTHS));
            case NUMBER -> words.number(Math.round(number * TENTHS * TENTHS) / (TENTHS * TENTHS));
        };
    }
}
