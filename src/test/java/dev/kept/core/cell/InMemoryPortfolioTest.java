package dev.kept.core.cell;

import dev.kept.contract.PortfolioContract;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.property.Life;
import java.util.Set;

class InMemoryPortfolioTest extends PortfolioContract {

    private final InMemoryLedgerStore store = new InMemoryLedgerStore();

    @Override
    protected Life begin() {
        return new Life(1, 14, store);
    }

    @Override
    protected CellStore cells() {
        return store;
    }

    @Override
    protected Portfolio portfolio() {
        return new InMemoryPortfolio(store, Set.of(Life.PROJECT, Life.PROJECT + 1));
    }
}
