package dev.kept.core.listing;

import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads lists of commitments by queries, whose number does not grow with the list. Knows nobody's permissions. */
public interface CommitmentListing {

    /** One page of those that match, in the page's order. */
    List<Commitment> page(CommitmentFilter filter, Page page);

    /** How many match. */
    int count(CommitmentFilter filter);

    /** Those of these that are there, in no particular order; at most {@value Page#MOST} at once. */
    List<Commitment> all(Collection<CommitmentId> ids);

    /** How many commitments each requester's name has, each spelling by itself. Goes through all of them. */
    Map<String, Integer> requesters();

    /**
     * The names to whom something is promised in a project that no security level hides, one spelling each, in no particular
     * order; of at most {@code limit} spellings.
     */
    List<String> requesters(long projectId, int limit);

    /**
     * What was promised to these requesters, in any spelling, and concerns them: with which something can still be done, or
     * delivered or withdrawn on that day or later. Without parts, which share the outcome of their whole, and without what a
     * security level hides from some. The nearest agreed date first; at most {@code limit}.
     */
    List<Commitment> concerning(Collection<String> requesters, LocalDate overSince, int limit);

    /** The first commitments, in order of id, whose requester is spelled exactly so; at most {@code limit}. */
    List<Commitment> madeTo(String spelling, int limit);
}
