package dev.kept.core.publishing;

import dev.kept.contract.PublicationStoreContract;

class InMemoryPublicationStoreTest extends PublicationStoreContract {

    private final PublicationStore store = new InMemoryPublicationStore();

    @Override
    protected PublicationStore publications() {
        return store;
    }
}
