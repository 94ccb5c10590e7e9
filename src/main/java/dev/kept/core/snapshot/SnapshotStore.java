package dev.kept.core.snapshot;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Keeps snapshots. The same on all nodes of a cluster. */
public interface SnapshotStore {

    /**
     * Adds one.
     *
     * @return {@code false} when the project has one of that month, which stays; of several at once, one gets {@code true}
     */
    boolean add(BoardSnapshot snapshot);

    /** The project's of that month. */
    Optional<BoardSnapshot> find(long projectId, YearMonth month);

    /** The project's, the latest month first; at most {@code limit}. */
    List<BoardSnapshot> of(long projectId, int limit);
}
