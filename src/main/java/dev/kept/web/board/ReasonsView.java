package dev.kept.web.board;

import dev.kept.core.Texts;
import dev.kept.core.promise.Cause;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.Figure;
import dev.kept.core.scoreboard.Reasons;
import dev.kept.web.Html;
import dev.kept.web.Words;
import java.util.List;
import java.util.Map;

/** Why promises slipped, as a table from the most frequent cause on; left out while too few have a cause. */
final class ReasonsView {

    private final Texts texts;
    private final Words words;

    ReasonsView(Texts texts) {
        this.texts = texts;
        this.words = new Words(texts);
    }

    void put(Map<String, Object> model, Reasons reasons) {
        boolean enough = reasons.explained() >= Figure.FEWEST;
        model.put("anyReasons", enough);
        model.put("reasons", enough ? reasons.causes().stream().map(this::row).toList() : List.of());
        for (String part : List.of("title", "cause", "side", "misses", "share")) {
            model.put("reasons" + Character.toUpperCase(part.charAt(0)) + part.substring(1) + "Html", escaped(part));
        }
        model.put(
                "reasonsNoteHtml",
                reasons.unexplained() == 1 ? escaped("note.one") : escaped("note", words.count(reasons.unexplained())));
    }

    private Map<String, Object> row(Reasons.Stated stated) {
        Cause cause = stated.cause();
        Side side = cause.side();
        String label = cause.label();
        return Map.of(
                "nameHtml", Html.escape(label == null ? texts.text("kept.cause." + cause.code()) : label),
                "sideHtml", side == null ? escaped("side.none") : Html.escape(texts.text("kept.side." + side.code())),
                "missesHtml", Html.escape(words.count(stated.misses())),
                "shareHtml", Html.escape(words.percent(stated.share())));
    }

    private String escaped(String part, String... arguments) {
        return Html.escape(texts.text("kept.reasons." + part, arguments));
    }
}
