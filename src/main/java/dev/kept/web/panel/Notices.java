package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.follow.IssueFacts;
import dev.kept.core.follow.Unrecorded;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Outlook;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Stage;
import dev.kept.web.template.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    List<Model> of(PanelContent content, IssueContext issue, PanelSteps steps) {
        List<Model> notices = new ArrayList<>();
        CommitmentView commitment = content.commitment();
        if (commitment.awaiting() != null) {
            notices.add(notice("comment", waiting(content)));
        } else if (commitment.withdrawnOn() != null) {
            if (commitment.outcome() == Outcome.PENDING) {
                notices.add(notice("info-circle", text("kept.panel.withdrawn_alone", commitment.agreedDate())));
            }
        } else if (!commitment.latestDate().equals(commitment.agreedDate())) {
            notices.add(notice("info-circle", text("kept.panel.not_agreed", commitment.latestDate())));
        }
        Optional<Model> untold = untold(content, steps);
        // That nobody can be asked is said there, too.
        asked(content, steps)
                .filter(one -> untold.isEmpty() || content.contacts() > 0)
                .ifPresent(notices::add);
        untold.ifPresent(notices::add);
        if (commitment.conversation().disputed() && commitment.conversation().claim() == null) {
            Model disputed = notice("warning", words.text("kept.notice.disputed"));
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
     * That somebody was asked and has not answered, and since when; or that nobody can be. Asked once is enough for a day;
     * after that they can be asked again here, and nowhere else.
     */
    private Optional<Model> asked(PanelContent content, PanelSteps steps) {
        CommitmentView commitment = content.commitment();
        LocalDate day = content.askedOn();
        if (day == null) {
            boolean answer = commitment.awaiting() == commitment.side().other();
            return answer && content.contacts() == 0
                    ? Optional.of(
                            notice("info-circle", words.text("kept.notice.nobody_to_ask", commitment.requester())))
                    : Optional.empty();
        }
        Model notice = notice("email", words.text("kept.notice.asked", commitment.requester(), words.day(day)));
        if (steps.offers(DialogKind.ASK)) {
            notice.text("open", DialogKind.ASK.id());
            notice.message("label", "kept.notice.ask_again");
        }
        return Optional.of(notice);
    }

    /** A warning or a new date reached nobody: it warns nobody until somebody is told. */
    private Optional<Model> untold(PanelContent content, PanelSteps steps) {
        Optional<TimelineEntry> last = content.timeline().stream()
                .filter(one -> one.told() == Reach.NOBODY)
                .reduce((before, after) -> after);
        boolean open = content.commitment().deliveredOn() == null
                && content.commitment().withdrawnOn() == null
                && content.commitment().told() == Reach.NOBODY;
        if (last.isEmpty() || !open) {
            return Optional.empty();
        }
        boolean alone = content.contacts() == 0;
        String key = last.get().kind() == EventKind.WARNED
                ? alone ? "kept.notice.untold.warning.no_contact" : "kept.notice.untold.warning"
                : alone ? "kept.notice.untold.date.no_contact" : "kept.notice.untold.date";
        Model notice = notice(
                "warning",
                words.text(
                        key,
                        content.commitment().requester(),
                        words.day(last.get().day())));
        if (steps.offers(DialogKind.TELL)) {
            notice.text("open", DialogKind.TELL.id());
            notice.message("label", DialogKind.TELL.titleKey());
        }
        return Optional.of(notice);
    }

    /**
     * What the promise fields hold beside the record, and why it does not count.
     *
     * @param shown whether the fields show what is on record instead
     */
    List<Model> unrecorded(IssueContext issue, boolean shown) {
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
                            reason == null ? "" : words.texts().text(reason))));
        }
        return notices;
    }

    /** The value as the reader writes it. */
    private String value(Unrecorded one) {
        // Characters that cannot be stored cannot be shown either.
        return one.part() == IssueFacts.PromiseDetail.PROMISED_BY
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
        LocalDate claim = commitment.conversation().claim();
        if (commitment.stage() == Stage.PROMISE && claim != null) {
            return words.text("kept.notice.correction", side, day, requester, words.day(claim));
        }
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
        String answering = commitment.stage() == Stage.OFFER ? requester : side;
        return words.text(
                outlook.reaches(commitment.latestDate()) ? "kept.notice.unanswered" : "kept.notice.unanswered_over",
                answering);
    }

    /**
     * The issue says another date than the two sides agreed on. Nothing is copied: a date is agreed, not synchronised.
     * A release on the day of the due date is not told twice. Only open promises are held against these dates.
     */
    private void differences(PanelContent content, IssueContext issue, PanelSteps steps, List<Model> notices) {
        LocalDate agreed = content.commitment().agreedDate();
        LocalDate due = issue.dueDate();
        if (due != null && !due.equals(agreed)) {
            notices.add(renegotiate(content, steps, text("kept.notice.due_differs", due, agreed), due));
        }
        IssueContext.Release release = issue.release();
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
        Model notice = notice("calendar", sentence);
        boolean possible = day != null
                && steps.offers(DialogKind.CHANGE)
                && content.outlook().reaches(day)
                && !day.equals(content.commitment().latestDate());
        if (possible) {
            notice.text("open", DialogKind.CHANGE.id());
            notice.text("set", StepDialog.KIND + "=" + StepKind.CHANGE_DATE.code() + "&date=" + day);
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
     */
    private Model notice(String icon, String sentence) {
        return words.model().text("icon", "aui-iconfont-" + icon).text("text", sentence);
    }
}
