package dev.kept.core.request;

import dev.kept.contract.IntakeStoreContract;

class InMemoryIntakeStoreTest extends IntakeStoreContract {
    private final IntakeStore intakes = new InMemoryIntakeStore();

    @Override
    protected IntakeStore intakes() {
        return intakes;
    }
}
