package dev.kept.jira.access;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.partnership.CommitmentView;
import java.util.List;

/**
 * A commitment that the viewer may see, with the issue that carries it or whose comment does. Only {@link VisibleIssue}
 * makes one, after asking for permission: who holds it need not ask again.
 */
public final class VisibleCommitment {

    private final Commitment commitment;
    private final VisibleIssue on;
    private final CommitmentBook book;

    VisibleCommitment(Commitment commitment, VisibleIssue on, CommitmentBook book) {
        this.commitment = commitment;
        this.on = on;
        this.book = book;
    }

    public Commitment commitment() {
        return commitment;
    }

    public VisibleIssue on() {
        return on;
    }

    /** What happened to it, the first event first. Read from the ledger at each call. */
    public List<TimelineEntry> timeline() {
        return book.timeline(commitment.id());
    }

    /**
     * The commitment for display, with its outcome as of today in its own zone, and under the present key and summary
     * of its issue.
     */
    public CommitmentView view() {
        return view(book.head(commitment));
    }

    /**
     * The same for lists, which read the wholes of all their parts at once.
     *
     * @param deciding the commitment whose outcome counts: the whole of a part, otherwise this one
     */
    CommitmentView view(Commitment deciding) {
        return CommitmentView.of(
                commitment,
                Outcomes.of(deciding, book.today(deciding)),
                on.issue().getKey(),
                on.issue().getSummary());
    }
}
