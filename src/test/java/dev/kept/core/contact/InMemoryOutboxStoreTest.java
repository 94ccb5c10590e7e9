package dev.kept.core.contact;

import dev.kept.contract.OutboxStoreContract;

class InMemoryOutboxStoreTest extends OutboxStoreContract {

    private final OutboxStore store = new InMemoryOutboxStore();

    @Override
    protected OutboxStore outbox() {
        return store;
    }
}
