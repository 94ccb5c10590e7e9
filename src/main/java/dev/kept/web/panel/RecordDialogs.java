package dev.kept.web.panel;

import dev.kept.core.commitment.Step;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Outlook;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Disclosure;
import dev.kept.core.promise.Facet;
import dev.kept.core.promise.Side;
import dev.kept.web.panel.StepDialog.Choice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
        List<Choice> facets = Arrays.stream(Facet.values())
                .map(facet -> new Choice(facet.code(), words.text(DisclosureRows.FACETS.key(facet))))
                .toList();
        List<Choice> forms = Arrays.stream(Disclosure.Form.values())
                .map(form -> new Choice(form.code(), words.text(DisclosureRows.FORMS.key(form))))
                .toList();
        return Optional.of(new StepDialog(words, DialogKind.DISCLOSE, steps, "disclose")
                .effect("kept.effect.disclose")
                .select("facet", FieldLabel.FACET, Facet.COST.code(), facets)
                .radios("form", FieldLabel.FORM, Disclosure.Form.VALUE.code(), forms)
                .text("value", FieldLabel.VALUE, true)
                .when("form=value|range")
                .text("upTo", FieldLabel.UP_TO, true)
                .when("form=range"));
    }

    /** The requester confirms the delivery. Changes no figure. */
    Optional<StepDialog> acceptDone() {
        LocalDate until = outlook.reopenUntil();
        return until != null && allowed(new Step.AcceptDone())
                ? Optional.of(new StepDialog(words, DialogKind.ACCEPT_DONE, steps, "accept_done")
                        .lead("kept.dialog.accept-done.lead")
                        .effect("kept.effect.accept-done", words.day(until)))
                : Optional.empty();
    }

    /** The requester takes the delivery back, until the window closes. */
    Optional<StepDialog> reopen() {
        LocalDate until = outlook.reopenUntil();
        return until != null && allowed(new Step.Reopen(null))
                ? Optional.of(new StepDialog(words, DialogKind.REOPEN, steps, "reopen")
                        .effect("kept.effect.reopen", words.day(until), words.day(commitment.agreedDate()))
                        .area("words", FieldLabel.REASON, false))
                : Optional.empty();
    }

    /** One side says that the record is wrong, and how. The requester's side is chosen first. */
    Optional<StepDialog> dispute() {
        return allowed(new Step.Dispute(Side.BUSINESS, "?"))
                ? Optional.of(new StepDialog(words, DialogKind.DISPUTE, steps, "dispute")
                        .effect("kept.effect.dispute")
                        .radios(
                                "side",
                                FieldLabel.DISPUTING,
                                commitment.side().other().code(),
                                NegotiationDialogs.sides(words))
                        .area("words", FieldLabel.WRONG, true))
                : Optional.empty();
    }

    /**
     * Offers only what can still be put right; with a dispute open, the record can also be left as it stands, and then
     * an answer in words is required. Each value is asked about on its own, with one that differs from what is on
     * record, because a correction that changes nothing comes to no event.
     */
    Optional<StepDialog> correct() {
        boolean requester =
                allowed(new Step.Correct(commitment.requester().equals("?") ? "??" : "?", null, null, false, null));
        boolean size = allowed(new Step.Correct(null, commitment.size() + 1, null, false, null));
        boolean delivery = allowed(new Step.Correct(null, null, null, true, null));
        boolean disputed = commitment.conversation().disputed();
        if (!requester && !size && !delivery && !disputed) {
            return Optional.empty();
        }
        StepDialog dialog = new StepDialog(words, DialogKind.CORRECT, steps, "correct").effect("kept.effect.correct");
        if (disputed) {
            dialog.lead("kept.dialog.correct.disputed");
        }
        if (requester) {
            dialog.requester(commitment.requester());
        }
        if (size) {
            dialog.number("size", FieldLabel.SIZE, commitment.size(), 0, CommitmentTerms.LARGEST_SIZE);
        }
        if (delivery) {
            dialog.optionalDate("deliveredOn", FieldLabel.DELIVERED_ON, commitment.deliveredOn())
                    .when("notDelivered=false")
                    .flag("notDelivered", FieldLabel.NOT_DELIVERED);
        }
        return Optional.of(dialog.area("words", disputed ? FieldLabel.ANSWER : FieldLabel.REASON, disputed));
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
        return Optional.of(new StepDialog(words, DialogKind.EXPLAIN, steps, "explain")
                .effect("kept.effect.explain")
                .select(
                        "cause",
                        FieldLabel.CAUSE,
                        stated == null ? "" : stated,
                        PromiseDialogs.causes(words, content.causes()))
                .area("words", FieldLabel.REASON, false));
    }

    /** Whether the step is possible now and the viewer may take it. */
    private boolean allowed(Step step) {
        return content.allowed().test(step);
    }
}
