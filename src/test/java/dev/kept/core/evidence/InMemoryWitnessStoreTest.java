package dev.kept.core.evidence;

import dev.kept.contract.WitnessStoreContract;

class InMemoryWitnessStoreTest extends WitnessStoreContract {
    private final InMemoryWitnessStore store = new InMemoryWitnessStore();

    @Override
    protected WitnessStore witness() {
        return store;
    }
}
