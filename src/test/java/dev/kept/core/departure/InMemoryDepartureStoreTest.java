package dev.kept.core.departure;

import dev.kept.contract.DepartureStoreContract;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerStore;

final class InMemoryDepartureStoreTest extends DepartureStoreContract {

    private final InMemoryLedgerStore store = new InMemoryLedgerStore();

    @Override
    protected LedgerStore ledger() {
        return store;
    }

    @Override
    protected DepartureStore departures() {
        return store;
    }
}
