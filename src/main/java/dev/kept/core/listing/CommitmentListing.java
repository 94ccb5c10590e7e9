package dev.kept.core.listing;

import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentId;
import java.util.Collection;
import java.util.List;

/** Reads lists of commitments by queries, whose number does not grow with the list. Knows nobody's permissions. */
public interface CommitmentListing {

    /** One page of those that match, in the page's order. */
    List<Commitment> page(CommitmentFilter filter, Page page);

    /** How many match. */
    int count(CommitmentFilter filter);

    /** Those of these that are there, in no particular order; at most {@value Page#MOST} at once. */
    List<Commitment> all(Collection<CommitmentId> ids);
}
