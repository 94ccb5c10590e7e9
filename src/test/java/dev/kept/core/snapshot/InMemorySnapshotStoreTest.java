package dev.kept.core.snapshot;

import dev.kept.contract.SnapshotStoreContract;

class InMemorySnapshotStoreTest extends SnapshotStoreContract {
    private final SnapshotStore snapshots = new InMemorySnapshotStore();

    @Override
    protected SnapshotStore snapshots() {
        return snapshots;
    }
}
