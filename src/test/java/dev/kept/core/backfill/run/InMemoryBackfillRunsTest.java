package dev.kept.core.backfill.run;

import dev.kept.contract.BackfillRunsContract;

final class InMemoryBackfillRunsTest extends BackfillRunsContract {

    private final BackfillRuns store = new InMemoryBackfillRuns();

    @Override
    protected BackfillRuns store() {
        return store;
    }
}
