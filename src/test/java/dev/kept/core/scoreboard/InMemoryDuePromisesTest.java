package dev.kept.core.scoreboard;

import dev.kept.contract.DuePromisesContract;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerStore;

final class InMemoryDuePromisesTest extends DuePromisesContract {

    private final InMemoryLedgerStore store = new InMemoryLedgerStore();

    @Override
    protected LedgerStore ledger() {
        return store;
    }

    @Override
    protected DuePromises promises() {
        return store;
    }
}
