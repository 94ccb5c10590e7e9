package dev.kept.web.panel;

import dev.kept.core.TextGroup;
import dev.kept.core.commitment.StatedTelling;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.StepInput;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Outlook;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.ToldHow;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.CauseName;
import dev.kept.web.ToldWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
    /** The condition for a warning. */
    private static final String WARNS = StepDialog.KIND + "=" + StepKind.WARN.code();
    /** The condition for a new date. */
    private static final String MOVES = StepDialog.KIND + "=" + StepKind.CHANGE_DATE.code();

    private static final TextGroup<StepKind> SAID =
            TextGroup.of("kept.form.what", StepKind.class).only(List.of(StepKind.WARN, StepKind.CHANGE_DATE));

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
     * The date is in danger, or there is a new one: one dialog, because either is said for the same reason and to the same
     * people. Whether a new date counts hangs on two things, consent and notice: the first is ticked in the dialog, the
     * second is known, so the sentence changes with the tick.
     */
    Optional<StepDialog> change() {
        boolean warns = content.allowed().test(new Step.Warn(null, "?"));
        LocalDate other = outlook.today().plusDays(commitment.latestDate().equals(outlook.today()) ? 1 : 0);
        boolean moves = content.allowed().test(new Step.ChangeDate(other, false, null, null));
        if (!warns || !moves) {
            return Optional.empty();
        }
        StepDialog dialog = StepDialog.ofSeveral(
                        words, DialogKind.CHANGE, steps, List.of(StepKind.WARN, StepKind.CHANGE_DATE))
                .item(StepKind.WARN, "kept.dialog.change.warn", "kept.dialog.change.warn.submit")
                .item(StepKind.CHANGE_DATE, "kept.dialog.change.date", "kept.dialog.change.date.submit");
        warned(dialog);
        moved(dialog);
        heard(dialog)
                .radios(
                        StepDialog.KIND,
                        FieldLabel.WHAT,
                        StepKind.WARN.code(),
                        SAID.all().stream()
                                .map(kind -> new DialogOption(kind.code(), words.text(SAID.key(kind))))
                                .toList())
                .ask(StepInput.WORDS, FieldLabel.DANGER)
                .required()
                .ask(StepInput.DATE, FieldLabel.NEW_DATE)
                .required()
                .when(MOVES)
                .ask(StepInput.REQUESTER_AGREED, FieldLabel.AGREED)
                .when(MOVES)
                .select(StepInput.CAUSE, FieldLabel.CAUSE, "", causes())
                .withFreezes(commitment.requester());
        return Optional.of(told(dialog, NOT_AGREED));
    }

    /** A warning keeps a miss from being a surprise only until a certain day, and only the first one does. */
    private void warned(StepDialog dialog) {
        String until = words.day(outlook.warnUntil());
        if (commitment.warnedOn() != null && commitment.told() != Reach.NOBODY) {
            dialog.effectWhen(WARNS, "kept.effect.warn.again", words.day(commitment.warnedOn()));
        } else if (outlook.reaches(outlook.warnUntil())) {
            dialog.effectWhen(WARNS, "kept.effect.warn.counts", until);
        } else {
            dialog.effectWhen(WARNS, "kept.effect.warn.late", until);
        }
    }

    private void moved(StepDialog dialog) {
        String until = words.day(outlook.changeUntil());
        String agreed = words.day(commitment.agreedDate());
        if (outlook.reaches(outlook.changeUntil())) {
            // Where only the contacts' own answer counts, they are asked instead.
            String key = content.statedCounts() ? "kept.effect.change.counts" : "kept.effect.change.asks";
            dialog.effectWhen(MOVES + "," + AGREED, key, until, commitment.requester())
                    .effectWhen(MOVES + "," + NOT_AGREED, "kept.effect.change.waits", agreed, until);
        } else {
            dialog.effectWhen(MOVES + "," + AGREED, "kept.effect.change.late", until, agreed)
                    .effectWhen(MOVES + "," + NOT_AGREED, "kept.effect.change.late_alone", until, agreed);
        }
    }

    /** Who hears of it, before anything is saved: how many, never who. Who agreed has heard. */
    private StepDialog heard(StepDialog dialog) {
        int contacts = content.contacts();
        String condition = contacts == 0 ? NOT_AGREED : "";
        String key = contacts == 0
                ? "kept.effect.told.nobody"
                : contacts == 1 ? "kept.effect.told.one" : "kept.effect.told.some";
        return dialog.effectWhen(condition, key, commitment.requester(), Integer.toString(contacts));
    }

    /** How they were told, and on which day; the day is asked for once it is said how. */
    private StepDialog told(StepDialog dialog, String condition) {
        List<DialogOption> choices = new ArrayList<>();
        choices.add(new DialogOption("", words.text("kept.form.told_none")));
        choices.addAll(hows());
        String all = hows().stream().map(DialogOption::value).collect(Collectors.joining("|"));
        return dialog.select(StepInput.TOLD, FieldLabel.TOLD, "", choices)
                .when(condition)
                .ask(StepInput.TOLD_ON, FieldLabel.TOLD_ON, outlook.today())
                .when(condition + ",told=" + all);
    }

    private List<DialogOption> hows() {
        return Arrays.stream(ToldHow.values())
                .map(how -> new DialogOption(how.code(), words.text(ToldWords.HOW.key(how))))
                .toList();
    }

    /** Offered while something was said of which nobody was told. */
    Optional<StepDialog> tell() {
        if (!content.allowed().test(new Step.Tell(null, StatedTelling.today(ToldHow.PHONE)))) {
            return Optional.empty();
        }
        return Optional.of(new StepDialog(words, DialogKind.TELL, steps, StepKind.TELL)
                .lead("kept.dialog.tell.lead", commitment.requester())
                .effect("kept.effect.tell", words.day(outlook.warnUntil()))
                .select(StepInput.TOLD, FieldLabel.TOLD, ToldHow.IN_PERSON, ToldWords.HOW)
                .ask(StepInput.TOLD_ON, FieldLabel.TOLD_ON, outlook.today()));
    }

    /** Done. Says whether that keeps the first date, the agreed one, or neither. */
    Optional<StepDialog> deliver() {
        if (!content.allowed().test(new Step.Deliver())) {
            return Optional.empty();
        }
        StepDialog dialog = new StepDialog(words, DialogKind.DELIVER, steps, StepKind.DELIVER);
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
        if (!content.allowed().test(new Step.Withdraw(false, null, "?"))) {
            return Optional.empty();
        }
        StepDialog dialog = new StepDialog(words, DialogKind.WITHDRAW, steps, StepKind.WITHDRAW);
        String first = words.day(outlook.releaseUntil());
        dialog.effectWhen(NOT_AGREED, "kept.effect.withdraw.alone", words.day(commitment.agreedDate()));
        if (content.statedCounts() && outlook.today().isBefore(outlook.statedReleaseBefore())) {
            dialog.effectWhen(AGREED, "kept.effect.withdraw.released", words.day(outlook.statedReleaseBefore()));
        } else if (outlook.reaches(outlook.releaseUntil())) {
            String key = content.statedCounts() ? "kept.effect.withdraw.confirm" : "kept.effect.withdraw.asks";
            dialog.effectWhen(AGREED, key, first, commitment.requester());
        } else {
            dialog.effectWhen(AGREED, "kept.effect.withdraw.late", first);
        }
        return Optional.of(because(dialog.ask(StepInput.REQUESTER_AGREED, FieldLabel.RELEASED)));
    }

    /**
     * A promise can be split once, while it is open; its parts cannot. The caller asks whether the viewer may edit the
     * issue.
     */
    Optional<StepDialog> split(IssueContext issue) {
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

    /** The fields for why: a cause that may be picked, and words, which the step needs or not. */
    private StepDialog because(StepDialog dialog) {
        return dialog.select(StepInput.CAUSE, FieldLabel.CAUSE, "", causes()).ask(StepInput.WORDS, FieldLabel.REASON);
    }

    private List<DialogOption> causes() {
        return causes(words, content.causes());
    }

    /** None, and the house's causes in the house's order. */
    static List<DialogOption> causes(PanelTexts words, List<Cause> causes) {
        List<DialogOption> choices = new ArrayList<>();
        choices.add(new DialogOption("", words.text("kept.form.cause_none")));
        causes.forEach(cause -> choices.add(new DialogOption(cause.code(), CauseName.of(cause, words.texts()))));
        return choices;
    }
}
