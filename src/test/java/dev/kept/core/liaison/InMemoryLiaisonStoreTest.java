package dev.kept.core.liaison;

import dev.kept.contract.LiaisonStoreContract;

class InMemoryLiaisonStoreTest extends LiaisonStoreContract {

    private final LiaisonStore store = new InMemoryLiaisonStore();

    @Override
    protected LiaisonStore liaisons() {
        return store;
    }
}
