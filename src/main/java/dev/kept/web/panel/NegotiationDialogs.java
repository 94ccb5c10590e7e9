package dev.kept.web.panel;

import dev.kept.core.commitment.Step;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Outlook;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.web.Links;
import dev.kept.web.panel.StepDialog.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dialogs for making a commitment and for answering what is on the table. Whoever may edit the issue speaks for
 * both sides and states what the other one said; contacts of the requester find here what they may answer themselves.
 */
final class NegotiationDialogs {

    private final PanelTexts words;

    NegotiationDialogs(PanelTexts words) {
        this.words = words;
    }

    /**
     * The issue becomes a commitment. Who named the date decides what comes of it: nobody in particular when both sides
     * have settled it, the provider for an offer, the requester for a request; the dialog says which. The date starts
     * as the issue's own due date.
     */
    StepDialog make(Situation issue) {
        return new StepDialog(words, DialogKind.MAKE, "/issues/" + issue.issueKey() + "/commitment", null)
                .effectWhen("proposer=", "kept.effect.make.settled")
                .effectWhen("proposer=it,side=it", "kept.effect.make.offer")
                .effectWhen("proposer=business,side=business", "kept.effect.make.offer")
                .effectWhen("proposer=business,side=it", "kept.effect.make.request")
                .effectWhen("proposer=it,side=business", "kept.effect.make.request")
                .radios("side", FieldLabel.SIDE, Side.IT.code(), sides())
                .requester("")
                .date(issue.dueDate())
                .radios(
                        "proposer",
                        FieldLabel.PROPOSER,
                        "",
                        List.of(
                                new Choice("", words.text("kept.form.proposer.none")),
                                new Choice("it", words.text("kept.form.proposer.it")),
                                new Choice("business", words.text("kept.form.proposer.business"))))
                .number("size", FieldLabel.SIZE, 1, 0, CommitmentTerms.LARGEST_SIZE)
                .number(
                        "confidence",
                        FieldLabel.CONFIDENCE,
                        null,
                        CommitmentTerms.LEAST_CONFIDENCE,
                        CommitmentTerms.MOST_CONFIDENCE);
    }

    /**
     * A small promise on a comment. A script opens it from the comment and fills in which one it is; chips fill in a
     * near day.
     *
     * @param requester filled in; empty for nobody
     */
    StepDialog backToYou(Situation issue, String requester) {
        return new StepDialog(words, DialogKind.BACK_TO_YOU, "/issues/" + issue.issueKey() + "/promises", null)
                .lead("kept.dialog.back-to-you.lead")
                .hidden("commentId", "")
                .date(null)
                .withChips()
                .requester(requester)
                .radios("side", FieldLabel.SIDE, Side.IT.code(), sides());
    }

    /**
     * What can be answered to what is on the table; empty when nothing is, or when the viewer may answer nothing. A new
     * date for a promise is agreed to or not; only an offer or a request can be countered.
     *
     * @param steps where the commitment's steps are sent, below the REST resources' root
     */
    List<StepDialog> answers(PanelContent content, String steps) {
        List<StepDialog> dialogs = new ArrayList<>();
        CommitmentView commitment = content.commitment();
        if (commitment.awaiting() == null) {
            return dialogs;
        }
        boolean proposal = commitment.proposal() != null;
        if (content.allowed().test(new Step.Accept(null))) {
            dialogs.add(proposal ? consent(content, steps) : accept(commitment, steps));
        }
        if (content.allowed().test(new Step.Decline(null))) {
            String day = words.day(commitment.latestDate());
            StepDialog decline =
                    new StepDialog(words, proposal ? DialogKind.REFUSE : DialogKind.DECLINE, steps, "decline");
            dialogs.add((proposal
                            ? decline.effect("kept.effect.refuse", day, words.day(commitment.agreedDate()))
                            : decline.effect("kept.effect.decline", day))
                    .area("words", FieldLabel.REASON, false));
        }
        if (content.allowed().test(new Step.Counter(other(commitment, content.outlook()), null))) {
            dialogs.add(new StepDialog(words, DialogKind.COUNTER, steps, "counter")
                    .effect("kept.effect.counter", words.day(commitment.latestDate()))
                    .date(null)
                    .area("words", FieldLabel.REASON, false));
        }
        return dialogs;
    }

    /**
     * Asks those who speak for the requester, by mail; empty when they have nothing to answer. They answer by a link,
     * so that it is their word and not one stated for them.
     */
    Optional<StepDialog> ask(PanelContent content) {
        CommitmentView commitment = content.commitment();
        boolean answer = commitment.awaiting() == commitment.side().other();
        boolean done =
                commitment.deliveredOn() != null && commitment.conversation().acceptedOn() == null;
        return answer || done
                ? Optional.of(new StepDialog(
                                words,
                                DialogKind.ASK,
                                "/commitments/" + Links.encode(commitment.id()) + "/requests",
                                null)
                        .lead("kept.dialog.ask.lead", commitment.requester())
                        .effect(answer ? "kept.effect.ask" : "kept.effect.ask.done"))
                : Optional.empty();
    }

    /**
     * Yes to an offer or a request. The confidence is the provider's, so only a provider who answers a request is asked
     * for it.
     */
    private StepDialog accept(CommitmentView commitment, String steps) {
        StepDialog dialog = new StepDialog(words, DialogKind.ACCEPT, steps, "accept")
                .effect("kept.effect.accept", words.day(commitment.latestDate()));
        boolean providerAnswers = commitment.awaiting() == commitment.side();
        return providerAnswers
                ? dialog.number(
                        "confidence",
                        FieldLabel.CONFIDENCE,
                        null,
                        CommitmentTerms.LEAST_CONFIDENCE,
                        CommitmentTerms.MOST_CONFIDENCE)
                : dialog;
    }

    /**
     * Yes to a new date. After the last day on which it counts, consent goes on the record all the same, and the dialog
     * says so.
     */
    private StepDialog consent(PanelContent content, String steps) {
        CommitmentView commitment = content.commitment();
        Outlook outlook = content.outlook();
        String until = words.day(outlook.changeUntil());
        StepDialog dialog = new StepDialog(words, DialogKind.CONSENT, steps, "accept");
        return outlook.reaches(outlook.changeUntil())
                ? dialog.effect("kept.effect.consent", words.day(commitment.latestDate()), until)
                : dialog.effect("kept.effect.consent.late", until, words.day(commitment.agreedDate()));
    }

    /** A date other than the one on the table, to ask whether any other is possible. */
    private static LocalDate other(CommitmentView commitment, Outlook outlook) {
        LocalDate tomorrow = outlook.today().plusDays(1);
        return tomorrow.equals(commitment.latestDate()) ? tomorrow.plusDays(1) : tomorrow;
    }

    private List<Choice> sides() {
        return sides(words);
    }

    /** Both sides, to choose one, named in the viewer's language. */
    static List<Choice> sides(PanelTexts words) {
        return List.of(
                new Choice(Side.IT.code(), words.text(PanelTexts.PROVIDERS.key(Side.IT))),
                new Choice(Side.BUSINESS.code(), words.text(PanelTexts.PROVIDERS.key(Side.BUSINESS))));
    }
}
