package dev.kept.jira.partnership;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.Beginning;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Part;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.Taken;
import dev.kept.core.consent.StatedWord;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.PlannedPart;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.jira.access.Viewer;
import dev.kept.jira.access.VisibleCommitment;
import dev.kept.jira.access.VisibleIssue;
import dev.kept.jira.follow.FamilyMirror;
import dev.kept.jira.mail.ConsentRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a person does about commitments: makes and offers them, takes steps, splits them and asks for consent. Each is
 * written into the ledger by the book, and what changed is mirrored to the issues at once.
 */
public final class CommitmentSteps {

    private final CommitmentBook book;
    private final FamilyMirror mirror;
    private final Requesters requesters;
    private final ConsentRequests consent;
    private final StatedWord stated;
    private final Capabilities capabilities;

    public CommitmentSteps(
            CommitmentBook book,
            FamilyMirror mirror,
            Requesters requesters,
            ConsentRequests consent,
            StatedWord stated,
            Capabilities capabilities) {
        this.book = book;
        this.mirror = mirror;
        this.requesters = requesters;
        this.consent = consent;
        this.stated = stated;
        this.capabilities = capabilities;
    }

    /** What has to do with promises on comments; refused without any work while there are none. */
    <T> Answer<T> replies(Supplier<Answer<T>> work) {
        return capabilities.when(Capability.PROMISED_REPLIES, work);
    }

    /**
     * Makes a commitment of the issue, which the viewer may edit, or puts its date on the table. Refused as {@code CONFLICT} on
     * a resolved issue: a promise made after the work is none. What was begun with that id before is answered as it was then.
     *
     * @param proposer the side that names the date, where {@code terms.side()} would promise; {@code null} when both have agreed
     * @param stepId {@code null} when none was chosen
     */
    public Answer<CommitmentView> begin(
            VisibleIssue editable, CommitmentTerms terms, @Nullable Side proposer, @Nullable String stepId) {
        Beginning beginning = new Beginning(editable.ref(), terms, proposer, stepId);
        Optional<Commitment> before = book.before(beginning);
        if (before.isPresent()) {
            return mirrored(editable, Answer.of(before.get()));
        }
        return editable.resolved()
                ? resolved(editable)
                : taken(editable, book.begin(beginning, editable.viewer().mark()));
    }

    /** What stands in the way of these terms, whatever issue carries them. */
    public Optional<Refusal> against(CommitmentTerms terms) {
        return book.verdicts().onTerms(terms);
    }

    /**
     * Puts on the record what a contact of the requester asked for elsewhere: a request that waits for IT's answer, in the
     * contact's own word. Refused on a resolved issue, and on one that carries an open commitment.
     *
     * @param contact who asked, as events name who acted
     * @param stepId of the request, so that it is put there once
     */
    public Answer<CommitmentView> asked(VisibleIssue editable, CommitmentTerms terms, String contact, String stepId) {
        Beginning beginning = new Beginning(editable.ref(), terms, terms.side().other(), stepId, Via.CONTACT);
        return editable.resolved() ? resolved(editable) : taken(editable, book.begin(beginning, ActorMark.of(contact)));
    }

    /**
     * Makes a small promise of a comment, on an issue that the viewer may edit and that may be resolved: an answer is
     * promised there, not the work. Nothing is mirrored, because the properties show the issue's own commitment only.
     *
     * @param stepId as in {@link #begin}
     */
    Answer<CommitmentView> backToYou(
            VisibleIssue editable, long commentId, CommitmentTerms terms, @Nullable String stepId) {
        return editable.comment(commentId)
                .flatMap(comment -> book.begin(
                        new Beginning(comment, terms, null, stepId),
                        editable.viewer().mark()))
                .map(made ->
                        editable.written(stated.tell(made.commitment()).now()).view());
    }

    /** The step with the issue's own commitment; {@code CONFLICT} when the issue carries none. */
    public Answer<CommitmentView> take(VisibleIssue issue, Step step) {
        Optional<VisibleCommitment> own = issue.commitment();
        return own.isEmpty() ? withoutCommitment(issue) : take(own.get(), step);
    }

    /**
     * The step with this commitment. Who may edit the issue may take any step, for either side; a contact of the
     * requester may answer for the requester without that permission. The record says which of the two it was. A step that
     * was taken before is answered as it was then, whatever is possible now.
     */
    Answer<CommitmentView> take(VisibleCommitment now, Step step) {
        VisibleIssue issue = now.on();
        Commitment commitment = now.commitment();
        Optional<Commitment> before = book.before(commitment.id(), step);
        if (before.isPresent()) {
            return mirrored(issue, Answer.of(before.get()));
        }
        // A date for work that is done already cannot become a promise.
        if (step.plain() instanceof Step.Accept && commitment.stage().negotiating() && issue.resolved()) {
            return resolved(issue);
        }
        boolean contact = requesters.answers(commitment, step, issue.viewer());
        if (issue.archived() || !contact && !issue.mayEdit()) {
            return issue.notEditable();
        }
        Via via = contact ? Via.CONTACT : Via.STATEMENT;
        return taken(issue, book.taken(commitment.id(), step, issue.viewer().mark(), via));
    }

    /**
     * Splits the commitment of an issue that the viewer may edit; the viewer must be able to edit each part's issue,
     * too. Either all parts are made or none. What was split with that id before is answered as it was then.
     *
     * @param stepId {@code null} when none was chosen
     * @return the whole and its parts, as far as the viewer may see them
     */
    Answer<List<CommitmentView>> split(VisibleIssue editable, List<PlannedPart> parts, @Nullable String stepId) {
        Viewer viewer = editable.viewer();
        Optional<VisibleCommitment> whole = editable.commitment();
        if (whole.isEmpty()) {
            return withoutCommitment(editable);
        }
        CommitmentId id = whole.get().commitment().id();
        return book.splitBefore(id, stepId)
                .map(Answer::of)
                .orElseGet(
                        () -> planned(viewer, parts).flatMap(planned -> book.split(id, planned, stepId, viewer.mark())))
                .map(members -> mirrored(viewer, members));
    }

    /**
     * Asks the requester's contacts by mail for what waits for the requester. Takes the permission to edit the issue,
     * because it sends mail in its name.
     *
     * @param restricted whether whoever asks knows that the issue is restricted
     * @return how many contacts were asked
     */
    Answer<Integer> ask(VisibleCommitment commitment, boolean restricted) {
        VisibleIssue issue = commitment.on();
        return issue.mayEdit() ? consent.ask(commitment.commitment(), issue.issue(), restricted) : issue.notEditable();
    }

    /** The same where it goes without saying, because a date of IT waits for them. What was said stands also where no mail goes. */
    public void askContacts(VisibleIssue issue) {
        issue.commitment().ifPresent(commitment -> ask(commitment, false));
    }

    /**
     * Each part with its issue, or the refusal of the first one that cannot be made, under the name of its field in the
     * request.
     */
    private static Answer<List<Part>> planned(Viewer viewer, List<PlannedPart> parts) {
        List<Part> planned = new ArrayList<>();
        for (PlannedPart part : parts) {
            Answer<Part> next = planned(viewer, part);
            if (next instanceof Answer.Refused<Part> refused) {
                return Answer.refused(refused.refusal().about("parts[" + planned.size() + "].issueKey"));
            }
            next.ifGiven(planned::add);
        }
        return Answer.of(planned);
    }

    private static Answer<Part> planned(Viewer viewer, PlannedPart part) {
        return viewer.editable(part.issueKey())
                .flatMap(issue -> issue.resolved()
                        ? resolved(issue)
                        : Answer.of(new Part(issue.ref(), part.size(), part.date())));
    }

    /** Tells also of what was taken before: the node may have died before it did. Each contact hears once. */
    private Answer<CommitmentView> mirrored(VisibleIssue issue, Answer<Commitment> done) {
        return taken(issue, done.map(commitment -> new Taken(commitment, true)));
    }

    /** Mirrors also what was taken before, because that may have failed then. */
    private Answer<CommitmentView> taken(VisibleIssue issue, Answer<Taken> done) {
        Answer<Commitment> told =
                done.map(taken -> taken.anew() ? stated.tell(taken.commitment()).now() : taken.commitment());
        told.ifGiven(mirror::refresh);
        return told.map(commitment -> issue.written(commitment).view());
    }

    private List<CommitmentView> mirrored(Viewer viewer, List<Commitment> family) {
        mirror.refresh(family.get(0));
        return family.stream()
                .flatMap(one -> viewer.see(one).stream())
                .map(VisibleCommitment::view)
                .toList();
    }

    private static <T> Answer<T> withoutCommitment(VisibleIssue issue) {
        return conflict("kept.error.no_commitment", issue);
    }

    private static <T> Answer<T> resolved(VisibleIssue issue) {
        return conflict("kept.error.resolved", issue);
    }

    private static <T> Answer<T> conflict(String messageKey, VisibleIssue issue) {
        return Answer.refused(
                Refusal.of(Refusal.Kind.CONFLICT, messageKey, issue.issue().getKey()));
    }
}
