package dev.kept.core.scoreboard;

import dev.kept.contract.BoardStoreContract;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerStore;

final class InMemoryBoardStoreTest extends BoardStoreContract {

    private final InMemoryLedgerStore store = new InMemoryLedgerStore();

    @Override
    protected LedgerStore ledger() {
        return store;
    }

    @Override
    protected BoardStore boards() {
        return store;
    }
}
