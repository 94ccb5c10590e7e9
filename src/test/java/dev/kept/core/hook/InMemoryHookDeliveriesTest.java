package dev.kept.core.hook;

import dev.kept.contract.HookDeliveriesContract;

class InMemoryHookDeliveriesTest extends HookDeliveriesContract {
    private final HookDeliveries deliveries = new InMemoryHookDeliveries();

    @Override
    protected HookDeliveries deliveries() {
        return deliveries;
    }
}
