package dev.kept.core.scoreboard;

import dev.kept.contract.OpenDisclosuresContract;
import dev.kept.core.commitment.InMemoryLedgerStore;
import dev.kept.core.commitment.LedgerStore;

final class InMemoryOpenDisclosuresTest extends OpenDisclosuresContract {

    private final InMemoryLedgerStore store = new InMemoryLedgerStore();

    @Override
    protected LedgerStore ledger() {
        return store;
    }

    @Override
    protected OpenDisclosures disclosures() {
        return store;
    }
}
