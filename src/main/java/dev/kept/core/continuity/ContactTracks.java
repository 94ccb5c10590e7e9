package dev.kept.core.continuity;

import java.util.Collection;
import java.util.List;

/** Where it is kept who deals with which function, as marks and counts, and what months came to that are over. */
public interface ContactTracks {

    /** The place of the last event of the ledger that is counted; 0 before any is. */
    long place();

    /** Of all functions and both sides. */
    List<ContactTrack> tracks();

    /**
     * Keeps all of it in one transaction, or nothing.
     *
     * @param from the place that the caller began at; where somebody else went on from it meanwhile, nothing is kept
     * @param changed tracks to replace or add
     * @param closed months that are over; each is kept once
     * @return whether it was kept
     */
    boolean keep(long from, long place, Collection<ContactTrack> changed, Collection<ContactMonth> closed);

    /** What months came to, in the order of time. */
    List<ContactMonth> months();
}
