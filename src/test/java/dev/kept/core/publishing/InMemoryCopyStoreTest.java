package dev.kept.core.publishing;

import dev.kept.contract.CopyStoreContract;

class InMemoryCopyStoreTest extends CopyStoreContract {

    private final CopyStore store = new InMemoryCopyStore();

    @Override
    protected CopyStore copies() {
        return store;
    }
}
