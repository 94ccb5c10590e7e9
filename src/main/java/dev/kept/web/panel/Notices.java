package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.follow.IssueFacts;
import dev.kept.core.follow.Unrecorded;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Outlook;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Stage;
import dev.kept.web.template.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences that say what waits, what does not fit together, and what the next honest step is. A notice may carry
 * the button for that step; it has none when the viewer may not take it.
 */
final class Notices {

    private final PanelTexts words;

    Notices(PanelTexts words) {
        this.words = words;
    }

    /**
     * The notices of a commitment: whose answer is missing, a dispute, values that are on no record, other dates of the
     * issue; in this order.
     *
     * @param steps the dialogs that the panel offers; a notice opens no other
     */
    List<Model> of(PanelContent content, Situation issue, PanelSteps steps) {
        List<Model> notices = new ArrayList<>();
        CommitmentView commitment = content.commitment();
        if (commitment.awaiting() != null) {
            notices.add(notice("comment", waiting(content), !steps.answers().isEmpty()));
        } else if (commitment.withdrawnOn() != null) {
            if (commitment.outcome() == Outcome.PENDING) {
                notices.add(notice("info-circle", text("kept.panel.withdrawn_alone", commitment.agreedDate()), false));
            }
        } else if (!commitment.latestDate().equals(commitment.agreedDate())) {
            notices.add(notice("info-circle", text("kept.panel.not_agreed", commitment.latestDate()), false));
        }
        if (commitment.conversation().disputed()) {
            Model disputed = notice("warning", words.text("kept.notice.disputed"), false);
            if (steps.offers(DialogKind.CORRECT)) {
                disputed.text("open", DialogKind.CORRECT.id());
                disputed.message("label", "kept.notice.disputed.answer");
            }
            notices.add(disputed);
        }
        boolean shown = commitment.withdrawnOn() == null && commitment.stage() != Stage.DECLINED;
        notices.addAll(unrecorded(issue, shown));
        boolean open = commitment.stage() == Stage.PROMISE
                && commitment.deliveredOn() == null
                && commitment.withdrawnOn() == null;
        if (open) {
            differences(content, issue, steps, notices);
        }
        return notices;
    }

    /**
     * What the promise fields hold beside the record, and why it does not count.
     *
     * @param shown whether the fields show what is on record instead
     */
    List<Model> unrecorded(Situation issue, boolean shown) {
        List<Model> notices = new ArrayList<>();
        for (Unrecorded one : issue.unrecorded()) {
            Refusal reason = one.reason();
            String key = reason == null ? "kept.notice.unrecorded.unheard" : "kept.notice.unrecorded.refused";
            notices.add(notice(
                    "warning",
                    words.text(
                            shown ? key : "kept.notice.unrecorded.unpromised",
                            words.field(one.part()),
                            value(one),
                            reason == null ? "" : words.texts().text(reason)),
                    false));
        }
        return notices;
    }

    /** The value as the reader writes it. */
    private String value(Unrecorded one) {
        // Characters that cannot be stored cannot be shown either.
        return one.part() == IssueFacts.Part.PROMISED_BY
                ? words.day(LocalDate.parse(one.value()))
                : one.value().replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    /** Whose answer is missing, and until when it still makes a difference. Plain text. */
    private String waiting(PanelContent content) {
        CommitmentView commitment = content.commitment();
        Outlook outlook = content.outlook();
        String side = words.side(commitment.side());
        String day = words.day(commitment.latestDate());
        String requester = commitment.requester();
        if (commitment.stage() == Stage.PROMISE) {
            String until = words.day(outlook.changeUntil());
            return words.text(
                    outlook.reaches(outlook.changeUntil()) ? "kept.notice.proposal" : "kept.notice.proposal.late",
                    side,
                    day,
                    requester,
                    words.day(commitment.agreedDate()),
                    until);
        }
        boolean over = !outlook.reaches(commitment.latestDate());
        boolean offer = commitment.stage() == Stage.OFFER;
        String key = over
                ? (offer ? "kept.notice.offer_over" : "kept.notice.request_over")
                : (offer ? "kept.notice.offer" : "kept.notice.request");
        return words.text(key, side, day, requester);
    }

    /**
     * The issue says another date than the two sides agreed on. Nothing is copied: a date is agreed, not synchronised.
     * A release on the day of the due date is not told twice. Only open promises are held against these dates.
     */
    private void differences(PanelContent content, Situation issue, PanelSteps steps, List<Model> notices) {
        LocalDate agreed = content.commitment().agreedDate();
        LocalDate due = issue.dueDate();
        if (due != null && !due.equals(agreed)) {
            notices.add(renegotiate(content, steps, text("kept.notice.due_differs", due, agreed), due));
        }
        Situation.Release release = issue.release();
        if (release != null && !release.day().equals(agreed) && !release.day().equals(due)) {
            String key = release.day().isAfter(agreed) ? "kept.notice.release_later" : "kept.notice.release_earlier";
            String sentence = words.text(key, release.version(), words.day(release.day()), words.day(agreed));
            boolean later = release.day().isAfter(agreed);
            notices.add(renegotiate(content, steps, sentence, later ? release.day() : null));
        }
    }

    /**
     * The sentence, with a button that opens the dialog for a new date with this day filled in, where that day is
     * possible and not on the table already.
     *
     * @param day the day to propose; {@code null} when none should be
     */
    private Model renegotiate(PanelContent content, PanelSteps steps, String sentence, @Nullable LocalDate day) {
        Model notice = notice("calendar", sentence, false);
        boolean possible = day != null
                && steps.offers(DialogKind.CHANGE)
                && content.outlook().reaches(day)
                && !day.equals(content.commitment().latestDate());
        if (possible) {
            notice.text("open", DialogKind.CHANGE.id());
            notice.text("set", "date=" + day);
            notice.message("label", "kept.notice.renegotiate", words.day(day));
        }
        return notice;
    }

    /** The text with these days as the reader writes them. */
    private String text(String key, LocalDate... days) {
        String[] arguments = new String[days.length];
        for (int i = 0; i < days.length; i++) {
            arguments[i] = words.day(days[i]);
        }
        return words.text(key, arguments);
    }

    /**
     * One notice.
     *
     * @param icon name of the sign, without the prefix of its class
     * @param sentence plain text
     * @param answers whether the buttons that answer what is on the table stand below it
     */
    private Model notice(String icon, String sentence, boolean answers) {
        return words.model()
                .text("icon", "aui-iconfont-" + icon)
                .text("text", sentence)
                .flag("answers", answers);
    }
}
