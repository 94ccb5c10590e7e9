package dev.kept.core.ranking;

import dev.kept.contract.RoundStoreContract;

class InMemoryRoundStoreTest extends RoundStoreContract {
    private final RoundStore rounds = new InMemoryRoundStore();

    @Override
    protected RoundStore rounds() {
        return rounds;
    }
}
