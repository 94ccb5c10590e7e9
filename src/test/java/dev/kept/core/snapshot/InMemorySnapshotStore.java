package dev.kept.core.snapshot;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Under one lock; passes the same contract tests as the database. */
public final class InMemorySnapshotStore implements SnapshotStore {
    private final List<BoardSnapshot> all = new ArrayList<>();

    @Override
    public synchronized boolean add(BoardSnapshot snapshot) {
        return find(snapshot.projectId(), snapshot.month()).isEmpty() && all.add(snapshot);
    }

    @Override
    public synchronized Optional<BoardSnapshot> find(long projectId, YearMonth month) {
        return all.stream()
                .filter(one -> one.projectId() == projectId && one.month().equals(month))
                .findFirst();
    }

    @Override
    public synchronized List<BoardSnapshot> of(long projectId, int limit) {
        return all.stream()
                .filter(one -> one.projectId() == projectId)
                .sorted(Comparator.comparing(BoardSnapshot::month).reversed())
                .limit(limit)
                .toList();
    }
}
