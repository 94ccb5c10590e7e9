package dev.kept.core.plain;

import dev.kept.contract.DictionaryStoreContract;

class InMemoryDictionaryStoreTest extends DictionaryStoreContract {

    private final DictionaryStore store = new InMemoryDictionaryStore();

    @Override
    protected DictionaryStore dictionary() {
        return store;
    }
}
