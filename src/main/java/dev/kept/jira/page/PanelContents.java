package dev.kept.jira.page;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.liaison.Decision;
import dev.kept.core.liaison.Liaisons;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Commitments;
import dev.kept.core.partnership.Outlook;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.jira.access.Viewer;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.mail.ConsentRequests;
import dev.kept.jira.partnership.Requesters;
import dev.kept.web.panel.PanelContent;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts together what the commitment panel tells the person who is logged in of one commitment. Steps are offered by the
 * same rules by which they are later refused, so that no button leads to a refusal unless something changed meanwhile.
 */
public final class PanelContents {

    private final Commitments commitments;
    private final CommitmentBook book;
    private final House house;
    private final Requesters requesters;
    private final Viewers viewers;
    private final PanelContacts contacts;
    private final ConsentRequests requests;
    private final Liaisons liaisons;

    public PanelContents(
            Commitments commitments,
            CommitmentBook book,
            House house,
            Requesters requesters,
            Viewers viewers,
            PanelContacts contacts,
            ConsentRequests requests,
            Liaisons liaisons) {
        this.commitments = commitments;
        this.book = book;
        this.house = house;
        this.requesters = requesters;
        this.viewers = viewers;
        this.contacts = contacts;
        this.requests = requests;
        this.liaisons = liaisons;
    }

    /**
     * What to tell of the commitment that this issue, which the viewer may see, carries.
     *
     * @param view the commitment as read a moment ago
     * @throws IllegalStateException when it is not on record any more
     */
    PanelContent of(CommitmentView view, Issue issue) {
        Commitment commitment = book.find(new CommitmentId(view.id()))
                .orElseThrow(() -> new IllegalStateException("Commitment " + view.id() + " went while it was shown"));
        HouseTerms terms = house.terms(commitment.requester());
        return new PanelContent(
                view,
                commitments.timeline(view.issueKey()).fold(found -> found, refusal -> List.of()),
                decisions(commitment),
                Outlook.of(commitment, terms, book.today(commitment)),
                allowed(commitment, issue),
                terms.causes(),
                terms.statedCounts(),
                reached(commitment),
                contacts.told(commitment),
                requests.askedOn(commitment),
                viewers.mayEdit(issue) ? book.verdicts().undo(commitment).orElse(null) : null,
                view.parent() == null ? null : seen(view.parent()).orElse(null),
                view.split() ? parts(commitment) : List.of());
    }

    private @Nullable List<Decision> decisions(Commitment commitment) {
        if (commitment.restricted() || !commitment.promise().warnedOrMoved()) {
            return null;
        }
        return liaisons.function(commitment.requester())
                .fold(
                        function -> liaisons.decisions(function.name()).stream()
                                .filter(one -> one.taken().commitment().equals(commitment.id()))
                                .toList(),
                        none -> null);
    }

    /** How many contacts would hear of what the viewer says. */
    private int reached(Commitment commitment) {
        return viewers.current()
                .fold(
                        viewer -> contacts.beside(
                                commitment.requester(), viewer.user().getKey()),
                        refusal -> 0);
    }

    /**
     * Whether a step is possible now, and the viewer may edit the issue or answers for the requester with it.
     * Permission is asked once for all steps of the panel.
     */
    private Predicate<Step> allowed(Commitment commitment, Issue issue) {
        boolean edits = viewers.mayEdit(issue);
        Answer<Viewer> viewer = viewers.current();
        return step -> {
            boolean answers = viewer.fold(one -> requesters.answers(commitment, step, one), refusal -> false);
            Via via = answers ? Via.CONTACT : Via.STATEMENT;
            return (edits || answers) && book.verdicts().possible(commitment, step, via);
        };
    }

    /** The parts of a whole, as far as the viewer may see them. */
    private List<CommitmentView> parts(Commitment whole) {
        return book.family(whole).stream()
                .filter(one -> !one.id().equals(whole.id()))
                .flatMap(part -> seen(part.id().value()).stream())
                .toList();
    }

    /** The commitment, when the viewer may see it. */
    private Optional<CommitmentView> seen(String id) {
        return commitments.find(id).fold(Optional::of, refusal -> Optional.empty());
    }
}
