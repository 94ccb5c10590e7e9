package dev.kept.web;

import dev.kept.core.Texts;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Stage;
import java.util.Map;

/**
 * What became of a commitment as a lozenge: a word, a sign and a colour, so that the colour never stands alone.
 *
 * @param textKey i18n key of the word
 * @param lozenge classes of the lozenge
 * @param icon class of the sign
 */
public record OutcomeLook(String textKey, String lozenge, String icon) {

    /** How a commitment looks now; a date that nobody accepted has no outcome. */
    public static OutcomeLook of(CommitmentView commitment) {
        if (commitment.stage() == Stage.PROMISE) {
            return of(commitment.outcome());
        }
        String icon =
                switch (commitment.stage()) {
                    case OFFER, REQUEST -> "aui-iconfont-comment";
                    default -> "aui-iconfont-cross-circle";
                };
        return new OutcomeLook(
                "kept.stage." + commitment.stage().code(),
                commitment.stage() == Stage.DECLINED ? "aui-lozenge" : "aui-lozenge aui-lozenge-new",
                icon);
    }

    /** How an outcome looks. */
    public static OutcomeLook of(Outcome outcome) {
        return new OutcomeLook("kept.outcome." + outcome.code(), lozenge(outcome), icon(outcome));
    }

    /** The lozenge for a template. */
    public Map<String, Object> model(Texts texts) {
        return Map.of("lozengeHtml", lozenge, "iconHtml", icon, "wordHtml", Html.escape(texts.text(textKey)));
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
