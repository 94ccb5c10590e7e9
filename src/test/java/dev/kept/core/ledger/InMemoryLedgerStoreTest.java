package dev.kept.core.ledger;

import dev.kept.contract.LedgerStoreContract;
import dev.kept.core.cell.CellStore;

/** The store that other tests stand on keeps the contract too. */
final class InMemoryLedgerStoreTest extends LedgerStoreContract {

    private final InMemoryLedgerStore store = new InMemoryLedgerStore();

    @Override
    protected LedgerStore ledger() {
        return store;
    }

    @Override
    protected CellStore cells() {
        return store;
    }
}
