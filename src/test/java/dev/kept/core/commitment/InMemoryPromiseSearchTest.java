package dev.kept.core.commitment;

import dev.kept.contract.PromiseSearchContract;

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
