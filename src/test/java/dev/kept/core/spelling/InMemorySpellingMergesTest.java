package dev.kept.core.spelling;

import dev.kept.contract.SpellingMergesContract;
import dev.kept.core.cell.CellStore;
import dev.kept.core.departure.DepartureStore;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.listing.InMemoryListing;
import dev.kept.core.scoreboard.BoardStore;

final class InMemorySpellingMergesTest extends SpellingMergesContract {

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

    @Override
    protected DepartureStore departures() {
        return store;
    }

    @Override
    protected BoardStore boards() {
        return store;
    }

    @Override
    protected LedgerStore otherNode() {
        return store;
    }
}
