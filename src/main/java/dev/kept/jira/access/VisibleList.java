package dev.kept.jira.access;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.listing.CommitmentFilter;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.listing.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One reading of a list, until enough of it is found that the viewer may see. Only the issues know that, so one that
 * hides almost everything could keep it reading to the end of the list: it stops after so many and says where.
 */
final class VisibleList {

    static final int MOST_LOOKED_AT = 1_000;

    private static final int AT_ONCE = 200;

    private final CommitmentListing listing;
    private final Viewer viewer;
    private final List<VisibleCommitment> found = new ArrayList<>();
    private int toSkip;
    private int most;
    private Page.@Nullable Place next;

    VisibleList(CommitmentListing listing, Viewer viewer) {
        this.listing = listing;
        this.viewer = viewer;
    }

    /**
     * Reads on from a place in the list.
     *
     * @param skip how many visible ones are left out first
     * @param wanted how many visible ones are wanted
     */
    void read(CommitmentFilter filter, Page start, int skip, int wanted) {
        toSkip = skip;
        most = wanted;
        int budget = MOST_LOOKED_AT + skip;
        Page step = start;
        boolean more = true;
        // One more than wanted, to know whether there is a next page for this viewer.
        while (more && found.size() <= most) {
            if (budget <= 0) {
                next = step.after();
                return;
            }
            step = step.limited(Math.min(AT_ONCE, most + 1 - found.size() + toSkip));
            List<Commitment> rows = listing.page(filter, step);
            if (!rows.isEmpty()) {
                look(rows);
            }
            budget -= rows.size();
            more = rows.size() == step.limit();
            if (more) {
                step = step.behind(rows.get(rows.size() - 1));
            }
        }
        if (found.size() > most) {
            next = step.placeOf(found.get(most - 1).commitment());
        }
    }

    private void look(List<Commitment> rows) {
        Map<Long, VisibleIssue> issues = new HashMap<>();
        viewer.issues(rows.stream().map(Commitment::issueId).distinct().toList())
                .forEach(issue -> issues.put(issue.issue().getId(), issue));
        for (Commitment row : rows) {
            VisibleIssue issue = issues.get(row.issueId());
            Optional<VisibleCommitment> visible = issue == null ? Optional.empty() : issue.see(row);
            if (visible.isEmpty()) {
                continue;
            }
            if (toSkip > 0) {
                toSkip--;
            } else {
                found.add(visible.get());
            }
        }
    }

    /** What was wanted, as far as it was found. */
    List<VisibleCommitment> page() {
        return found.subList(0, Math.min(most, found.size()));
    }

    /** Where to read on; {@code null} at the end of the list. */
    @Nullable
    String next() {
        return next == null ? null : next.token();
    }
}
