package dev.kept.web.panel;

import dev.kept.core.commitment.Step;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Outlook;
import dev.kept.core.promise.Cause;
import dev.kept.core.promise.CauseName;
import dev.kept.core.promise.Stage;
import dev.kept.web.panel.StepDialog.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dialogs for what the provider does with a promise: change its date, warn, deliver, split, withdraw. Each is empty
 * when the step is not possible now or the viewer may not take it, and says what the step does to the figures if it is
 * taken today.
 *
 * <p>To find out, a step is made up and asked about, with a value that the rules would take: another day than the one
 * that stands, words that are not empty.
 */
final class PromiseDialogs {

    /** The condition for what holds with the requester's consent. */
    private static final String AGREED = "requesterAgreed=true";
    /** The condition for what holds without it. */
    private static final String NOT_AGREED = "requesterAgreed=false";

    private final PanelTexts words;
    private final PanelContent content;
    private final CommitmentView commitment;
    private final Outlook outlook;
    private final String steps;

    /** @param steps where the commitment's steps are sent, below the REST resources' root */
    PromiseDialogs(PanelTexts words, PanelContent content, String steps) {
        this.words = words;
        this.content = content;
        this.commitment = content.commitment();
        this.outlook = content.outlook();
        this.steps = steps;
    }

    /**
     * A new date. Whether it counts hangs on two things, consent and notice: the first is ticked in the dialog, the
     * second is known, so the sentence changes with the tick.
     */
    Optional<StepDialog> change() {
        LocalDate other = outlook.today().plusDays(commitment.latestDate().equals(outlook.today()) ? 1 : 0);
        if (!content.allowed().test(new Step.ChangeDate(other, false, null, null))) {
            return Optional.empty();
        }
        String until = words.day(outlook.changeUntil());
        String agreed = words.day(commitment.agreedDate());
        StepDialog dialog = new StepDialog(words, DialogKind.CHANGE, steps, "change_date");
        if (outlook.reaches(outlook.changeUntil())) {
            dialog.effectWhen(AGREED, "kept.effect.change.counts", until)
                    .effectWhen(NOT_AGREED, "kept.effect.change.waits", agreed, until);
        } else {
            dialog.effectWhen(AGREED, "kept.effect.change.late", until, agreed)
                    .effectWhen(NOT_AGREED, "kept.effect.change.late_alone", until, agreed);
        }
        return Optional.of(because(dialog.date(commitment.latestDate()).flag("requesterAgreed", FieldLabel.AGREED)));
    }

    /** A warning. It keeps a miss from being a surprise only until a certain day, and only the first one does. */
    Optional<StepDialog> warn() {
        if (!content.allowed().test(new Step.Warn(null, "?"))) {
            return Optional.empty();
        }
        String until = words.day(outlook.warnUntil());
        StepDialog dialog = new StepDialog(words, DialogKind.WARN, steps, "warn").lead("kept.dialog.warn.lead");
        if (commitment.warnedOn() != null) {
            dialog.effect("kept.effect.warn.again", words.day(commitment.warnedOn()));
        } else if (outlook.reaches(outlook.warnUntil())) {
            dialog.effect("kept.effect.warn.counts", until);
        } else {
            dialog.effect("kept.effect.warn.late", until);
        }
        return Optional.of(
                dialog.area("words", FieldLabel.DANGER, true).select("cause", FieldLabel.CAUSE, "", causes()));
    }

    /** Done. Says whether that keeps the first date, the agreed one, or neither. */
    Optional<StepDialog> deliver() {
        if (!content.allowed().test(new Step.Deliver())) {
            return Optional.empty();
        }
        StepDialog dialog = new StepDialog(words, DialogKind.DELIVER, steps, "deliver");
        String first = words.day(commitment.firstDate());
        String agreed = words.day(commitment.agreedDate());
        boolean byAgreed = outlook.reaches(commitment.agreedDate());
        if (byAgreed && outlook.reaches(commitment.firstDate())) {
            dialog.effect("kept.effect.deliver.first", first);
        } else if (byAgreed) {
            dialog.effect("kept.effect.deliver.agreed", first, agreed);
        } else {
            dialog.effect("kept.effect.deliver.late", agreed);
        }
        return Optional.of(dialog.lead("kept.dialog.deliver.lead"));
    }

    /** Taken back. With consent by the first date it leaves the figures; the sentence changes with the tick. */
    Optional<StepDialog> withdraw() {
        if (!content.allowed().test(new Step.Withdraw(false, null, null))) {
            return Optional.empty();
        }
        StepDialog dialog = new StepDialog(words, DialogKind.WITHDRAW, steps, "withdraw");
        String first = words.day(outlook.releaseUntil());
        dialog.effectWhen(NOT_AGREED, "kept.effect.withdraw.alone", words.day(commitment.agreedDate()));
        if (outlook.reaches(outlook.releaseUntil())) {
            dialog.effectWhen(AGREED, "kept.effect.withdraw.released", first);
        } else {
            dialog.effectWhen(AGREED, "kept.effect.withdraw.late", first);
        }
        return Optional.of(because(dialog.flag("requesterAgreed", FieldLabel.RELEASED)));
    }

    /**
     * A promise can be split once, while it is open; its parts cannot. The caller asks whether the viewer may edit the
     * issue.
     */
    Optional<StepDialog> split(Situation issue) {
        boolean possible = commitment.stage() == Stage.PROMISE
                && commitment.deliveredOn() == null
                && commitment.withdrawnOn() == null
                && !commitment.split()
                && commitment.parent() == null;
        return possible
                ? Optional.of(new StepDialog(
                                words, DialogKind.SPLIT, "/issues/" + issue.issueKey() + "/commitment/parts", null)
                        .lead("kept.dialog.split.lead", words.day(commitment.agreedDate()))
                        .effect("kept.effect.split")
                        .parts())
                : Optional.empty();
    }

    /** The fields for why, neither of which has to be filled in. */
    private StepDialog because(StepDialog dialog) {
        return dialog.select("cause", FieldLabel.CAUSE, "", causes()).area("words", FieldLabel.REASON, false);
    }

    private List<Choice> causes() {
        return causes(words, content.causes());
    }

    /** None, and the house's causes in the house's order. */
    static List<Choice> causes(PanelTexts words, List<Cause> causes) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.text("kept.form.cause_none")));
        causes.forEach(cause -> choices.add(new Choice(cause.code(), CauseName.of(cause, words.texts()))));
        return choices;
    }
}
