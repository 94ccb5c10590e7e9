package dev.kept.core.listing;

import dev.kept.contract.CommitmentListingContract;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerStore;

/** The definitions read off a ledger in memory are a listing like any other. */
class InMemoryListingTest extends CommitmentListingContract {

    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();

    @Override
    protected LedgerStore ledger() {
        return ledger;
    }

    @Override
    protected CommitmentListing listing() {
        return new InMemoryListing(ledger);
    }
}
