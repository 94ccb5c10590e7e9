package dev.kept.core.ledger;

import dev.kept.contract.TellingsContract;
import dev.kept.core.cell.CellStore;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.listing.InMemoryListing;

final class InMemoryTellingsTest extends TellingsContract {

    private final InMemoryLedgerStore store = new InMemoryLedgerStore();

    @Override
    protected LedgerStore ledger() {
        return store;
    }

    @Override
    protected CellStore cells() {
        return store;
    }

    @Override
    protected CommitmentListing listing() {
        return new InMemoryListing(store);
    }

    /** Nothing follows from chains here but what was computed with them. */
    @Override
    protected boolean agrees() {
        return true;
    }
}
