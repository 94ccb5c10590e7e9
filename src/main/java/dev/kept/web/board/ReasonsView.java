package dev.kept.web.board;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Reasons;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.CauseName;
import dev.kept.web.LocalFormat;
import dev.kept.web.template.Model;
import java.util.List;

/**
 * Why promises slipped, as a table from the most frequent cause on; left out while too few have a cause. A cause
 * belongs to IT, to the business or to neither, and the table says which.
 */
final class ReasonsView {

    private static final TextGroup<Side> SIDES = TextGroup.of("kept.side", Side.class);

    private final Texts texts;
    private final LocalFormat format;

    ReasonsView(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    /**
     * Puts the table's rows into the board's model, and how many misses have no cause, because the shares leave those
     * out.
     */
    void put(Model model, Reasons reasons) {
        boolean enough = reasons.explained() >= Figure.FEWEST;
        model.flag("anyReasons", enough);
        model.models(
                "reasons", enough ? reasons.causes().stream().map(this::row).toList() : List.of());
        if (reasons.unexplained() == 1) {
            model.message("reasonsNote", "kept.reasons.note.one");
        } else {
            model.message("reasonsNote", "kept.reasons.note", format.count(reasons.unexplained()));
        }
    }

    /** One cause. Its share is a running one: of the misses with a cause, this cause's and those of all rows above. */
    private Model row(Reasons.Stated stated) {
        Side side = stated.cause().side();
        return new Model(texts)
                .text("name", CauseName.of(stated.cause(), texts))
                .message("side", side == null ? "kept.reasons.side.none" : SIDES.key(side))
                .text("misses", format.count(stated.misses()))
                .text("share", format.percent(stated.share()));
    }
}
