package dev.kept.core.notice;

import dev.kept.contract.NewEventsContract;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerStore;

class InMemoryNewEventsTest extends NewEventsContract {

    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();

    @Override
    protected LedgerStore ledger() {
        return ledger;
    }

    @Override
    protected NewEvents events() {
        return ledger;
    }
}
