package dev.kept.core.listing;

import dev.kept.contract.PromiseSearchContract;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerStore;

class InMemoryPromiseSearchTest extends PromiseSearchContract {

    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();

    @Override
    protected LedgerStore ledger() {
        return ledger;
    }

    @Override
    protected PromiseSearch search() {
        return new InMemoryPromiseSearch(ledger);
    }
}
