package dev.kept.jira.access;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.listing.CommitmentFilter;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.listing.Page;
import dev.kept.core.promise.CommitmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One reading of a list, for one viewer, until enough is found that the viewer may see.
 *
 * <p>The database does not know permissions, so rows are read in order and those of hidden issues are dropped. A
 * project that hides almost everything could keep such a reading going to its end: it stops after {@value
 * #MOST_LOOKED_AT} rows and says where to go on. Used for one call of {@link #read}, then asked for its result.
 */
final class VisibleList {

    /** Rows looked at in one reading, besides those to be skipped. */
    static final int MOST_LOOKED_AT = 1_000;

    /** Rows read from the database at once. */
    private static final int AT_ONCE = 200;

    private final CommitmentListing listing;
    private final Viewer viewer;
    private final List<VisibleCommitment> found = new ArrayList<>();
    private int toSkip;
    private int most;
    private Page.@Nullable PagePosition next;

    VisibleList(CommitmentListing listing, Viewer viewer) {
        this.listing = listing;
        this.viewer = viewer;
    }

    /**
     * Reads on from a place in the list.
     *
     * @param filter what belongs to the list, as far as the database knows
     * @param start the order, and the place to start at
     * @param skip how many visible rows are left out first
     * @param wanted how many visible rows are wanted after those
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

    /** Takes in those of the rows that the viewer may see; their issues are read at once. */
    private void look(List<Commitment> rows) {
        Map<CommitmentId, VisibleCommitment> seen = viewer.see(rows);
        for (Commitment row : rows) {
            VisibleCommitment visible = seen.get(row.id());
            if (visible == null) {
                continue;
            }
            if (toSkip > 0) {
                toSkip--;
            } else {
                found.add(visible);
            }
        }
    }

    /** What was wanted, or as much of it as was found before the end of the list or of the reading. */
    List<VisibleCommitment> page() {
        return found.subList(0, Math.min(most, found.size()));
    }

    /**
     * A token for the place to read on at; {@code null} when the list is at its end. May be set although the page is
     * not full.
     */
    @Nullable
    String next() {
        return next == null ? null : next.token();
    }
}
