package dev.kept.core.request;

import dev.kept.contract.RequestStoreContract;

class InMemoryRequestStoreTest extends RequestStoreContract {
    private final RequestStore requests = new InMemoryRequestStore();

    @Override
    protected RequestStore requests() {
        return requests;
    }
}
