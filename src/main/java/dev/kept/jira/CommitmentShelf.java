package dev.kept.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Slice;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.LedgerStore;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.partnership.CommitmentView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Commitments as a viewer sees them: with the present key and summary of their issue, and only if that is visible. */
public final class CommitmentShelf {

    private final LedgerStore ledger;
    private final CommitmentBook book;
    private final IssueAccess access;

    public CommitmentShelf(LedgerStore ledger, CommitmentBook book, IssueAccess access) {
        this.ledger = ledger;
        this.book = book;
        this.access = access;
    }

    CommitmentBook book() {
        return book;
    }

    CommitmentView view(Commitment commitment, Issue issue) {
        Commitment deciding = book.head(commitment);
        return CommitmentView.of(
                commitment, Outcomes.of(deciding, book.today(deciding)), issue.getKey(), issue.getSummary());
    }

    List<String> requesters(String prefix, int limit) {
        return ledger.requestersLike(prefix, limit);
    }

    /**
     * One page of what the viewer may see. The total counts only that too, so every commitment of the project is looked
     * at, in steps of {@link Slice.Request#MOST}.
     */
    Slice<CommitmentView> ofProject(long projectId, Slice.Request wanted, ApplicationUser viewer) {
        List<CommitmentView> page = new ArrayList<>();
        int visible = 0;
        int read = 0;
        Slice<Commitment> step;
        do {
            step = ledger.ofProject(projectId, new Slice.Request(read, Slice.Request.MOST));
            for (Commitment commitment : step.items()) {
                Optional<Issue> issue = access.visible(commitment.issueId(), viewer);
                if (issue.isPresent()) {
                    if (visible >= wanted.startAt() && page.size() < wanted.maxResults()) {
                        page.add(view(commitment, issue.get()));
                    }
                    visible++;
                }
            }
            read += step.items().size();
        } while (!step.items().isEmpty() && read < step.total());
        return new Slice<>(page, wanted.startAt(), visible);
    }
}
