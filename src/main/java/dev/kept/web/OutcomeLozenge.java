package dev.kept.web;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Stage;
import dev.kept.web.template.Model;
import java.util.List;

/**
 * What became of a commitment as a lozenge: a word, a sign and a colour, so that the colour never stands alone. Colours
 * are those of the product's own lozenges, so that they follow its theme.
 *
 * @param textKey i18n key of the word
 * @param lozenge classes of the lozenge; they give the colour
 * @param icon class of the sign
 */
public record OutcomeLozenge(String textKey, String lozenge, String icon) {

    /** What became of a promise, in a word. */
    public static final TextGroup<Outcome> OUTCOMES = TextGroup.of("kept.outcome", Outcome.class);

    /** What became of a date that is no promise yet, or never was one. */
    public static final TextGroup<Stage> STAGES =
            TextGroup.of("kept.stage", Stage.class).only(List.of(Stage.REQUEST, Stage.OFFER, Stage.DECLINED));

    /**
     * Key of the word for what became of a commitment. Only a promise has an outcome; anything else is named by how far
     * the two sides have come.
     */
    public static String key(CommitmentView commitment) {
        return commitment.stage() == Stage.PROMISE
                ? OUTCOMES.key(commitment.outcome())
                : STAGES.key(commitment.stage());
    }

    /**
     * How a commitment looks now. A request or an offer, which nobody has accepted, is told apart from every outcome,
     * and so is one that was declined.
     */
    public static OutcomeLozenge of(CommitmentView commitment) {
        if (commitment.stage() == Stage.PROMISE) {
            return of(commitment.outcome());
        }
        String icon =
                switch (commitment.stage()) {
                    case OFFER, REQUEST -> "aui-iconfont-comment";
                    default -> "aui-iconfont-cross-circle";
                };
        return new OutcomeLozenge(
                STAGES.key(commitment.stage()),
                commitment.stage() == Stage.DECLINED ? "aui-lozenge" : "aui-lozenge aui-lozenge-new",
                icon);
    }

    /**
     * How an outcome looks. The two ways of being kept look alike, and the word tells them apart; a miss that was
     * warned of looks different from a silent one, because that is what the requester felt.
     */
    public static OutcomeLozenge of(Outcome outcome) {
        return new OutcomeLozenge(OUTCOMES.key(outcome), lozenge(outcome), icon(outcome));
    }

    /** The lozenge for a template, which finds {@code lozengeHtml}, {@code iconHtml} and {@code wordHtml}. */
    public Model model(Texts texts) {
        return new Model(texts).text("lozenge", lozenge).text("icon", icon).message("word", textKey);
    }

    private static String lozenge(Outcome outcome) {
        return switch (outcome) {
            case KEPT_FIRST, KEPT_AGREED -> "aui-lozenge aui-lozenge-success";
            case MISSED_WARNED -> "aui-lozenge aui-lozenge-moved";
            case MISSED_SILENT -> "aui-lozenge aui-lozenge-removed";
            case PENDING -> "aui-lozenge aui-lozenge-inprogress";
            case RELEASED -> "aui-lozenge";
        };
    }

    private static String icon(Outcome outcome) {
        return switch (outcome) {
            case KEPT_FIRST, KEPT_AGREED -> "aui-iconfont-check-circle-filled";
            case MISSED_WARNED -> "aui-iconfont-warning";
            case MISSED_SILENT -> "aui-iconfont-cross-circle";
            case PENDING -> "aui-iconfont-recent-filled";
            case RELEASED -> "aui-iconfont-undo";
        };
    }
}
