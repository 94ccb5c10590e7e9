package dev.kept.web.panel;

import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.StepInput;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Outlook;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.web.Links;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dialogs for making a commitment and for answering what is on the table. Whoever may edit the issue speaks for
 * both sides and states what the other one said; contacts of the requester find here what they may answer themselves.
 */
final class NegotiationDialogs {

    /** Whether the person knows that the issue is restricted; what asking takes is no step. */
    private static final StepInput.Flag RESTRICTED = new StepInput.Flag("restricted");

    private final PanelTexts words;

    NegotiationDialogs(PanelTexts words) {
        this.words = words;
    }

    /**
     * The issue becomes a commitment. Who named the date decides what comes of it: nobody in particular when both sides
     * have settled it, the provider for an offer, the requester for a request; the dialog says which. The date starts
     * as the issue's own due date.
     */
    StepDialog make(IssueContext issue) {
        return new StepDialog(words, DialogKind.MAKE, "/issues/" + issue.issueKey() + "/commitment", null)
                .effectWhen("proposer=", "kept.effect.make.settled")
                .effectWhen("proposer=it,side=it", "kept.effect.make.offer")
                .effectWhen("proposer=business,side=business", "kept.effect.make.offer")
                .effectWhen("proposer=business,side=it", "kept.effect.make.request")
                .effectWhen("proposer=it,side=business", "kept.effect.make.request")
                .radios(StepInput.SIDE, FieldLabel.SIDE, Side.IT, PanelTexts.PROVIDERS)
                .ask(StepInput.REQUESTER, FieldLabel.REQUESTER)
                .required()
                .suggesting()
                .ask(StepInput.DATE, FieldLabel.DATE, issue.dueDate())
                .required()
                .radios(
                        "proposer",
                        FieldLabel.PROPOSER,
                        null,
                        List.of(
                                new DialogOption("", words.text("kept.form.proposer.none")),
                                new DialogOption("it", words.text("kept.form.proposer.it")),
                                new DialogOption("business", words.text("kept.form.proposer.business"))))
                .ask(StepInput.SIZE, FieldLabel.SIZE, 1)
                .ask(StepInput.CONFIDENCE, FieldLabel.CONFIDENCE)
                .withPrecedents("/issues/" + issue.issueKey() + "/precedents");
    }

    /**
     * A small promise on a comment. A script opens it from the comment and fills in which one it is; chips fill in a
     * near day.
     *
     * @param requester filled in; empty for nobody
     */
    StepDialog backToYou(IssueContext issue, String requester) {
        return new StepDialog(words, DialogKind.BACK_TO_YOU, "/issues/" + issue.issueKey() + "/promises", null)
                .lead("kept.dialog.back-to-you.lead")
                .hidden("commentId", "")
                .ask(StepInput.DATE, FieldLabel.DATE)
                .required()
                .withChips()
                .ask(StepInput.REQUESTER, FieldLabel.REQUESTER, requester)
                .required()
                .suggesting()
                .radios(StepInput.SIDE, FieldLabel.SIDE, Side.IT, PanelTexts.PROVIDERS)
                .withFreezes("");
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
        LocalDate claim =
                commitment.stage() == Stage.PROMISE ? commitment.conversation().claim() : null;
        if (claim != null) {
            return correction(content, claim, steps);
        }
        boolean proposal = commitment.proposal() != null;
        if (content.allowed().test(new Step.Accept(null))) {
            dialogs.add(proposal ? consent(content, steps) : accept(commitment, steps));
        }
        if (content.allowed().test(new Step.Decline(null))) {
            String day = words.day(commitment.latestDate());
            StepDialog decline =
                    new StepDialog(words, proposal ? DialogKind.REFUSE : DialogKind.DECLINE, steps, StepKind.DECLINE);
            dialogs.add((proposal
                            ? decline.effect("kept.effect.refuse", day, words.day(commitment.agreedDate()))
                            : decline.effect("kept.effect.decline", day))
                    .ask(StepInput.WORDS, FieldLabel.REASON));
        }
        if (content.allowed().test(new Step.Counter(other(commitment, content.outlook()), null))) {
            dialogs.add(new StepDialog(words, DialogKind.COUNTER, steps, StepKind.COUNTER)
                    .effect("kept.effect.counter", words.day(commitment.latestDate()))
                    .ask(StepInput.DATE, FieldLabel.DATE)
                    .ask(StepInput.WORDS, FieldLabel.REASON)
                    .withFreezes(commitment.requester()));
        }
        return dialogs;
    }

    /** Whether the date on record was mistyped: the contacts say yes or no, whoever asked takes the question back. */
    private List<StepDialog> correction(PanelContent content, LocalDate claim, String steps) {
        List<StepDialog> dialogs = new ArrayList<>();
        String right = words.day(claim);
        String stands = words.day(content.commitment().latestDate());
        if (content.allowed().test(new Step.Accept(null))) {
            dialogs.add(new StepDialog(words, DialogKind.CONSENT, steps, StepKind.ACCEPT)
                    .effect("kept.effect.correct.agreed", right, stands));
        }
        if (content.allowed().test(new Step.Decline(null))) {
            dialogs.add(new StepDialog(words, DialogKind.REFUSE, steps, StepKind.DECLINE)
                    .effect("kept.effect.correct.refused", stands)
                    .ask(StepInput.WORDS, FieldLabel.REASON));
        }
        return dialogs;
    }

    /**
     * Asks those who speak for the requester, by mail; empty when they have nothing to answer, when there are none, or
     * when they were asked today. They answer by a link, so that it is their word and not one stated for them.
     */
    Optional<StepDialog> ask(PanelContent content, IssueContext issue) {
        CommitmentView commitment = content.commitment();
        boolean answer = commitment.awaiting() == commitment.side().other();
        boolean done =
                commitment.deliveredOn() != null && commitment.conversation().acceptedOn() == null;
        boolean untold = commitment.told() == Reach.NOBODY && commitment.warnedOn() != null;
        boolean today = content.outlook().today().equals(content.askedOn());
        if (content.contacts() == 0 || today || !answer && !done && !untold) {
            return Optional.empty();
        }
        StepDialog dialog = new StepDialog(
                        words, DialogKind.ASK, "/commitments/" + Links.encode(commitment.id()) + "/requests", null)
                .lead("kept.dialog.ask.lead", commitment.requester())
                .effect(answer ? "kept.effect.ask" : done ? "kept.effect.ask.done" : "kept.effect.ask.warning");
        return Optional.of(
                issue.restricted()
                        ? dialog.effect("kept.effect.ask.restricted", commitment.requester())
                                .ask(RESTRICTED, FieldLabel.RESTRICTED)
                        : dialog);
    }

    /**
     * Yes to an offer or a request. The confidence is the provider's, so only a provider who answers a request is asked
     * for it.
     */
    private StepDialog accept(CommitmentView commitment, String steps) {
        StepDialog dialog = new StepDialog(words, DialogKind.ACCEPT, steps, StepKind.ACCEPT)
                .effect("kept.effect.accept", words.day(commitment.latestDate()));
        boolean providerAnswers = commitment.awaiting() == commitment.side();
        return providerAnswers ? dialog.ask(StepInput.CONFIDENCE, FieldLabel.CONFIDENCE) : dialog;
    }

    /**
     * Yes to a new date. After the last day on which it counts, consent goes on the record all the same, and the dialog
     * says so.
     */
    private StepDialog consent(PanelContent content, String steps) {
        CommitmentView commitment = content.commitment();
        Outlook outlook = content.outlook();
        String until = words.day(outlook.changeUntil());
        StepDialog dialog = new StepDialog(words, DialogKind.CONSENT, steps, StepKind.ACCEPT);
        return outlook.reaches(outlook.changeUntil())
                ? dialog.effect("kept.effect.consent", words.day(commitment.latestDate()), until)
                : dialog.effect("kept.effect.consent.late", until, words.day(commitment.agreedDate()));
    }

    /** A date other than the one on the table, to ask whether any other is possible. */
    private static LocalDate other(CommitmentView commitment, Outlook outlook) {
        LocalDate tomorrow = outlook.today().plusDays(1);
        return tomorrow.equals(commitment.latestDate()) ? tomorrow.plusDays(1) : tomorrow;
    }
}
