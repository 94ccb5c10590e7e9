package dev.kept.web.board;

import dev.kept.core.TextGroup;
import dev.kept.core.figure.Verdict;
import dev.kept.web.Medium;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;

/**
 * A verdict in words, with a sign that is told apart without colour. Scoreboard and portfolio share it, so that a
 * verdict looks alike in both.
 */
final class VerdictMark {

    /** What a verdict is called. */
    static final TextGroup<Verdict> NAMES = TextGroup.of("kept.verdict", Verdict.class);

    private VerdictMark() {}

    /**
     * Puts words, sign and the sign's style into a figure's model, which the template prints as {@code verdictHtml},
     * {@code markHtml} and {@code markLookHtml}.
     */
    static void put(Model model, Verdict verdict, Medium medium) {
        model.message("verdict", NAMES.key(verdict));
        model.markup("mark", sign(verdict, medium));
        model.markup("markLook", medium.attribute("mark kept-mark-" + verdict.code()));
    }

    /** Plain letters in a document, whose fonts may lack others. */
    private static Markup sign(Verdict verdict, Medium medium) {
        return switch (verdict) {
            case ON_TARGET -> medium.page() ? Markup.of("&#10003;") : Markup.of("+");
            case OFF_TARGET -> medium.page() ? Markup.of("&#10007;") : Markup.of("x");
            case CANNOT_TELL -> Markup.of("?");
            case TOO_FEW, NO_DATA -> Markup.of("&#8211;");
        };
    }
}
