package dev.kept.web.panel;

import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.StepInput;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.conversation.MissCost;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Outlook;
import dev.kept.core.promise.Side;
import dev.kept.web.CostWords;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The dialogs for what is said about a commitment: disclosed, confirmed, reopened, disputed, put right, explained. Each
 * is empty when the step is not possible now or the viewer may not take it.
 */
final class RecordDialogs {

    private final PanelTexts words;
    private final PanelContent content;
    private final CommitmentView commitment;
    private final Outlook outlook;
    private final String steps;

    /** @param steps where the commitment's steps are sent, below the REST resources' root */
    RecordDialogs(PanelTexts words, PanelContent content, String steps) {
        this.words = words;
        this.content = content;
        this.commitment = content.commitment();
        this.outlook = content.outlook();
        this.steps = steps;
    }

    /**
     * One dialog for all facets; the row from which it is opened chooses its own. A value and the end of a range are
     * asked for only in the forms that have them.
     */
    Optional<StepDialog> disclose() {
        if (!allowed(new Step.Disclose(Facet.COST, Disclosure.Form.UNKNOWN, null, null))) {
            return Optional.empty();
        }
        return Optional.of(new StepDialog(words, DialogKind.DISCLOSE, steps, StepKind.DISCLOSE)
                .effect("kept.effect.disclose")
                .select(StepInput.FACET, FieldLabel.FACET, Facet.COST, DisclosureRows.FACETS)
                .radios(StepInput.FORM, FieldLabel.FORM, Disclosure.Form.VALUE, DisclosureRows.FORMS)
                .ask(StepInput.VALUE, FieldLabel.VALUE)
                .required()
                .when("form=value|range")
                .ask(StepInput.UP_TO, FieldLabel.UP_TO)
                .required()
                .when("form=range"));
    }

    /** The requester confirms the delivery. Changes no figure. */
    Optional<StepDialog> acceptDone() {
        LocalDate until = outlook.reopenUntil();
        return until != null && allowed(new Step.AcceptDone())
                ? Optional.of(new StepDialog(words, DialogKind.ACCEPT_DONE, steps, StepKind.ACCEPT_DONE)
                        .lead("kept.dialog.accept-done.lead")
                        .effect("kept.effect.accept-done", words.day(until)))
                : Optional.empty();
    }

    /** The requester takes the delivery back, until the window closes. */
    Optional<StepDialog> reopen() {
        LocalDate until = outlook.reopenUntil();
        return until != null && allowed(new Step.Reopen(null))
                ? Optional.of(new StepDialog(words, DialogKind.REOPEN, steps, StepKind.REOPEN)
                        .effect("kept.effect.reopen", words.day(until), words.day(commitment.agreedDate()))
                        .ask(StepInput.WORDS, FieldLabel.REASON))
                : Optional.empty();
    }

    /** The same for something that was delivered and is not what was meant. */
    Optional<StepDialog> notMeant() {
        LocalDate until = outlook.reopenUntil();
        return until != null && allowed(new Step.NotMeant(null))
                ? Optional.of(new StepDialog(words, DialogKind.NOT_MEANT, steps, StepKind.NOT_MEANT)
                        .effect("kept.effect.reopen", words.day(until), words.day(commitment.agreedDate()))
                        .ask(StepInput.WORDS, FieldLabel.MEANT))
                : Optional.empty();
    }

    /** Only a contact of the requester is offered this, about what was stated last. */
    Optional<StepDialog> object() {
        if (!allowed(new Step.Object(null, null))) {
            return Optional.empty();
        }
        LocalDate told = outlook.saidTold();
        StepDialog dialog = told == null
                ? new StepDialog(words, DialogKind.OBJECT, steps, StepKind.OBJECT)
                        .lead("kept.dialog.object.lead", commitment.requester())
                        .effect("kept.effect.object")
                : new StepDialog(words, DialogKind.OBJECT_TOLD, steps, StepKind.OBJECT)
                        .lead("kept.dialog.object-told.lead", commitment.requester(), words.day(told))
                        .effect("kept.effect.object-told");
        return Optional.of(dialog.ask(StepInput.WORDS, FieldLabel.REASON));
    }

    /** Only a contact of the requester is offered this, about the last warning that nobody of them said to have read. */
    Optional<StepDialog> read() {
        if (commitment.deliveredOn() != null || commitment.withdrawnOn() != null) {
            return Optional.empty();
        }
        return content.timeline().stream()
                .filter(one -> one.kind() == EventKind.WARNED && allowed(new Step.Read(one.sequence())))
                .reduce((before, after) -> after)
                .map(warning -> new StepDialog(words, DialogKind.READ, steps, StepKind.READ)
                        .lead("kept.contact.warned", words.side(commitment.side()), words.day(warning.day()))
                        .effect("kept.contact.effect.read", words.side(commitment.side()))
                        .about(warning.sequence()));
    }

    /** Only a contact of the requester is offered this, of a first date that was missed and while nothing is told. */
    Optional<StepDialog> cost() {
        return commitment.conversation().feedback().cost() == null && allowed(new Step.TellCost(MissCost.NONE))
                ? Optional.of(new StepDialog(words, DialogKind.TELL_COST, steps, StepKind.TELL_COST)
                        .lead("kept.contact.missed", words.day(commitment.firstDate()))
                        .effect("kept.contact.effect.tell_cost")
                        .radios(StepInput.COST, FieldLabel.COST, null, CostWords.COSTS))
                : Optional.empty();
    }

    /** Only a contact of the requester is offered this, of what was delivered and once. */
    Optional<StepDialog> thank() {
        return allowed(new Step.Thank(null))
                ? Optional.of(new StepDialog(words, DialogKind.THANK, steps, StepKind.THANK)
                        .effect("kept.contact.effect.thank", words.side(commitment.side()))
                        .ask(StepInput.WORDS, FieldLabel.THANKS))
                : Optional.empty();
    }

    /** One side says that the record is wrong, and how. Nobody is chosen first: it is said in a side's name. */
    Optional<StepDialog> dispute() {
        return allowed(new Step.Dispute(Side.BUSINESS, "?"))
                ? Optional.of(new StepDialog(words, DialogKind.DISPUTE, steps, StepKind.DISPUTE)
                        .effect("kept.effect.dispute")
                        .radios(StepInput.SIDE, FieldLabel.DISPUTING, null, PanelTexts.PROVIDERS)
                        .ask(StepInput.WORDS, FieldLabel.WRONG))
                : Optional.empty();
    }

    /**
     * Offers only what can still be put right; with a dispute open, the record can also be left as it stands, and then
     * an answer in words is required. Each value is asked about on its own, with one that differs from what is on
     * record, because a correction that changes nothing comes to no event.
     */
    Optional<StepDialog> correct() {
        boolean requester = allowed(
                new Step.Correct(commitment.requester().equals("?") ? "??" : "?", null, null, null, false, null));
        boolean size = allowed(new Step.Correct(null, commitment.size() + 1, null, null, false, null));
        boolean delivery = allowed(new Step.Correct(null, null, null, null, true, null));
        boolean date = allowed(new Step.Correct(null, null, other(), null, false, "?"));
        boolean disputed = commitment.conversation().disputed();
        if (!requester && !size && !date && !delivery && !disputed) {
            return Optional.empty();
        }
        StepDialog dialog =
                new StepDialog(words, DialogKind.CORRECT, steps, StepKind.CORRECT).effect("kept.effect.correct");
        if (disputed) {
            dialog.lead("kept.dialog.correct.disputed");
        }
        if (requester) {
            dialog.ask(StepInput.REQUESTER, FieldLabel.REQUESTER, commitment.requester())
                    .required()
                    .suggesting();
        }
        if (size) {
            dialog.ask(StepInput.SIZE, FieldLabel.SIZE, commitment.size());
        }
        if (date) {
            dialog.effect("kept.effect.correct.date", commitment.requester())
                    .ask(StepInput.DATE, FieldLabel.RIGHT_DATE, commitment.latestDate());
        }
        if (delivery) {
            dialog.ask(StepInput.DELIVERED_ON, FieldLabel.DELIVERED_ON, commitment.deliveredOn())
                    .when("notDelivered=false")
                    .ask(StepInput.NOT_DELIVERED, FieldLabel.NOT_DELIVERED);
        }
        dialog.ask(StepInput.WORDS, disputed ? FieldLabel.ANSWER : FieldLabel.REASON);
        return Optional.of(disputed ? dialog.required() : dialog);
    }

    /** A date other than the one that stands and the one that may wait, to ask whether any other is possible. */
    private LocalDate other() {
        LocalDate day = outlook.today().plusDays(1);
        while (day.equals(commitment.latestDate())
                || day.equals(commitment.conversation().claim())) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * A cause, stated afterwards. Offered once the commitment is over or its first date has passed, and only where the
     * house has causes.
     */
    Optional<StepDialog> explain() {
        boolean over = commitment.deliveredOn() != null
                || commitment.withdrawnOn() != null
                || !outlook.reaches(commitment.firstDate());
        boolean possible = over
                && !content.causes().isEmpty()
                && allowed(new Step.Explain(content.causes().get(0).code(), null));
        if (!possible) {
            return Optional.empty();
        }
        String stated = commitment.conversation().cause();
        return Optional.of(new StepDialog(words, DialogKind.EXPLAIN, steps, StepKind.EXPLAIN)
                .effect("kept.effect.explain")
                .select(
                        StepInput.CAUSE,
                        FieldLabel.CAUSE,
                        stated == null ? "" : stated,
                        PromiseDialogs.causes(words, content.causes()))
                .ask(StepInput.WORDS, FieldLabel.REASON));
    }

    /** Whether the step is possible now and the viewer may take it. */
    private boolean allowed(Step step) {
        return content.allowed().test(step);
    }
}
