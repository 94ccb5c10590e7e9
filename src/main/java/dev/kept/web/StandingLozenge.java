package dev.kept.web;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Standing;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Stage;
import dev.kept.web.template.Model;
import java.time.LocalDate;
import java.util.List;

/**
 * How a commitment stands, as a lozenge: a word, a sign and a colour, so that the colour never stands alone. Colours are
 * those of the product's own lozenges, so that they follow its theme. Every screen that tells a state tells it by this.
 *
 * @param word plain text
 * @param colour class of the lozenge that gives the colour; empty for the neutral one
 * @param icon class of the sign
 */
public record StandingLozenge(String word, String colour, String icon) {

    /** What became of a promise, in a word. */
    public static final TextGroup<Outcome> OUTCOMES = TextGroup.of("kept.outcome", Outcome.class);

    /** What became of a date that is no promise yet, or never was one. */
    public static final TextGroup<Stage> STAGES =
            TextGroup.of("kept.stage", Stage.class).only(List.of(Stage.REQUEST, Stage.OFFER, Stage.DECLINED));

    /** What is said of a promise while it has no outcome; nothing special is the outcome that is pending. */
    public static final TextGroup<Standing.Status> STATES = TextGroup.of("kept.state", Standing.Status.class)
            .only(List.of(
                    Standing.Status.IN_DANGER,
                    Standing.Status.WAITING,
                    Standing.Status.LATE,
                    Standing.Status.DELIVERED,
                    Standing.Status.WITHDRAWN));

    /**
     * How a commitment looks on a day.
     *
     * @param today the day it is looked at
     */
    public static StandingLozenge of(CommitmentView commitment, LocalDate today, Texts texts) {
        Standing standing = Standing.of(commitment, today);
        return new StandingLozenge(
                word(standing, commitment.requester(), texts), colour(standing.status()), icon(standing.status()));
    }

    /** What became of a promise, where only that is known. */
    public static StandingLozenge of(Outcome outcome, Texts texts) {
        Standing.Status status =
                switch (outcome) {
                    case KEPT_FIRST -> Standing.Status.KEPT_FIRST;
                    case KEPT_AGREED -> Standing.Status.KEPT_AGREED;
                    case MISSED_WARNED -> Standing.Status.MISSED_WARNED;
                    case MISSED_SILENT -> Standing.Status.MISSED_SILENT;
                    case PENDING -> Standing.Status.OPEN;
                    case RELEASED -> Standing.Status.RELEASED;
                };
        return new StandingLozenge(texts.text(OUTCOMES.key(outcome)), colour(status), icon(status));
    }

    private static String word(Standing standing, String requester, Texts texts) {
        return switch (standing.status()) {
            case REQUEST -> texts.text(STAGES.key(Stage.REQUEST));
            case OFFER -> texts.text(STAGES.key(Stage.OFFER));
            case DECLINED -> texts.text(STAGES.key(Stage.DECLINED));
            case OPEN -> texts.text(OUTCOMES.key(Outcome.PENDING));
            case KEPT_FIRST -> texts.text(OUTCOMES.key(Outcome.KEPT_FIRST));
            case KEPT_AGREED -> texts.text(OUTCOMES.key(Outcome.KEPT_AGREED));
            case MISSED_WARNED -> texts.text(OUTCOMES.key(Outcome.MISSED_WARNED));
            case MISSED_SILENT -> texts.text(OUTCOMES.key(Outcome.MISSED_SILENT));
            case RELEASED -> texts.text(OUTCOMES.key(Outcome.RELEASED));
            case WAITING -> texts.text(STATES.key(Standing.Status.WAITING), requester);
            case LATE -> late(standing.daysLate(), texts);
            case IN_DANGER, DELIVERED, WITHDRAWN -> texts.text(STATES.key(standing.status()));
        };
    }

    private static String late(int days, Texts texts) {
        return days == 1
                ? texts.text("kept.state.late.one")
                : texts.text(STATES.key(Standing.Status.LATE), new LocalFormat(texts).count(days));
    }

    /** The classes of the lozenge. */
    public String lozenge() {
        return colour.isEmpty() ? "aui-lozenge" : "aui-lozenge " + colour;
    }

    /** The lozenge for a template, which finds {@code lozengeHtml}, {@code iconHtml} and {@code wordHtml}. */
    public Model model(Texts texts) {
        return new Model(texts).text("lozenge", lozenge()).text("icon", icon).text("word", word);
    }

    /** A miss that was announced looks different from one that was not, because that is what the requester felt. */
    private static String colour(Standing.Status status) {
        return switch (status) {
            case KEPT_FIRST, KEPT_AGREED, DELIVERED -> "aui-lozenge-success";
            case MISSED_WARNED, IN_DANGER -> "aui-lozenge-moved";
            case MISSED_SILENT, LATE -> "aui-lozenge-removed";
            case OPEN -> "aui-lozenge-inprogress";
            case REQUEST, OFFER, WAITING -> "aui-lozenge-new";
            case DECLINED, WITHDRAWN, RELEASED -> "";
        };
    }

    private static String icon(Standing.Status status) {
        return switch (status) {
            case KEPT_FIRST, KEPT_AGREED, DELIVERED -> "aui-iconfont-check-circle-filled";
            case MISSED_WARNED, IN_DANGER -> "aui-iconfont-warning";
            case MISSED_SILENT, LATE, DECLINED -> "aui-iconfont-cross-circle";
            case OPEN -> "aui-iconfont-recent-filled";
            case REQUEST, OFFER, WAITING -> "aui-iconfont-comment";
            case WITHDRAWN, RELEASED -> "aui-iconfont-undo";
        };
    }
}
