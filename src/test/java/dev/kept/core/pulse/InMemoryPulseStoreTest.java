package dev.kept.core.pulse;

import dev.kept.contract.PulseStoreContract;

class InMemoryPulseStoreTest extends PulseStoreContract {
    private final PulseStore pulses = new InMemoryPulseStore();

    @Override
    protected PulseStore pulses() {
        return pulses;
    }
}
