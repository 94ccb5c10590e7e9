package dev.kept.core.map;

import dev.kept.contract.FunctionTalliesContract;
import dev.kept.core.cell.CellStore;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.property.Life;
import java.util.Set;

class InMemoryFunctionTalliesTest extends FunctionTalliesContract {

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
    protected FunctionTallies tallies() {
        return new InMemoryFunctionTallies(store, Set.of(Life.PROJECT, Life.PROJECT + 1));
    }
}
