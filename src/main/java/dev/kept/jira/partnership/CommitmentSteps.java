package dev.kept.jira.partnership;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Part;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.PlannedPart;
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

/**
 * What a person does about commitments: makes and offers them, takes steps, splits them and asks for consent. Each is
 * written into the ledger by the book, and what changed is mirrored to the issues at once.
 */
public final class CommitmentSteps {

    private final CommitmentBook book;
    private final FamilyMirror mirror;
    private final Requesters requesters;
    private final ConsentRequests consent;

    public CommitmentSteps(CommitmentBook book, FamilyMirror mirror, Requesters requesters, ConsentRequests consent) {
        this.book = book;
        this.mirror = mirror;
        this.requesters = requesters;
        this.consent = consent;
    }

    /**
     * Makes a commitment of the issue, which the viewer may edit. Refused as {@code CONFLICT} on a resolved issue: a
     * promise made after the work is none.
     */
    Answer<CommitmentView> make(VisibleIssue editable, CommitmentTerms terms) {
        if (editable.resolved()) {
            return resolved(editable);
        }
        return mirrored(
                editable, book.make(editable.ref(), terms, editable.viewer().mark()));
    }

    /**
     * Puts a date on the table, on an issue that the viewer may edit. Refused as {@code CONFLICT} on a resolved issue.
     *
     * @param proposer the side that names the date; {@code terms.side()} is the one that would promise
     */
    Answer<CommitmentView> offer(VisibleIssue editable, CommitmentTerms terms, Side proposer) {
        if (editable.resolved()) {
            return resolved(editable);
        }
        return mirrored(
                editable,
                book.offer(editable.ref(), terms, proposer, editable.viewer().mark()));
    }

    /**
     * Makes a small promise of a comment, on an issue that the viewer may edit and that may be resolved: an answer is
     * promised there, not the work. Nothing is mirrored, because the properties show the issue's own commitment only.
     */
    Answer<CommitmentView> backToYou(VisibleIssue editable, long commentId, CommitmentTerms terms) {
        return editable.comment(commentId)
                .flatMap(comment -> book.make(comment, terms, editable.viewer().mark()))
                .map(made -> editable.written(made).view());
    }

    /** The step with the issue's own commitment; {@code CONFLICT} when the issue carries none. */
    Answer<CommitmentView> take(VisibleIssue issue, Step step) {
        Optional<VisibleCommitment> own = issue.commitment();
        return own.isEmpty() ? withoutCommitment(issue) : take(own.get(), step);
    }

    /**
     * The step with this commitment. Who may edit the issue may take any step, for either side; a contact of the
     * requester may answer for the requester without that permission. The record says which of the two it was.
     */
    Answer<CommitmentView> take(VisibleCommitment now, Step step) {
        VisibleIssue issue = now.on();
        Commitment commitment = now.commitment();
        // A date for work that is done already cannot become a promise.
        if (step instanceof Step.Accept && commitment.stage().negotiating() && issue.resolved()) {
            return resolved(issue);
        }
        boolean contact = requesters.answers(commitment, step, issue.viewer());
        if (!contact && !issue.mayEdit()) {
            return issue.notEditable();
        }
        Via via = contact ? Via.CONTACT : Via.STATEMENT;
        return mirrored(issue, book.take(commitment.id(), step, issue.viewer().mark(), via));
    }

    /**
     * Splits the commitment of an issue that the viewer may edit; the viewer must be able to edit each part's issue,
     * too. Either all parts are made or none.
     *
     * @return the whole and its parts, as far as the viewer may see them
     */
    Answer<List<CommitmentView>> split(VisibleIssue editable, List<PlannedPart> parts) {
        Viewer viewer = editable.viewer();
        Optional<VisibleCommitment> whole = editable.commitment();
        if (whole.isEmpty()) {
            return withoutCommitment(editable);
        }
        return planned(viewer, parts)
                .flatMap(planned -> book.split(whole.get().commitment().id(), planned, viewer.mark()))
                .map(members -> mirrored(viewer, members));
    }

    /**
     * Asks the requester's contacts by mail for what waits for the requester. Takes the permission to edit the issue,
     * because it sends mail in its name.
     *
     * @return how many contacts were asked
     */
    Answer<Integer> ask(VisibleCommitment commitment) {
        VisibleIssue issue = commitment.on();
        return issue.mayEdit() ? consent.ask(commitment.commitment(), issue.issue()) : issue.notEditable();
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

    private Answer<CommitmentView> mirrored(VisibleIssue issue, Answer<Commitment> done) {
        done.ifGiven(mirror::refresh);
        return done.map(commitment -> issue.written(commitment).view());
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
