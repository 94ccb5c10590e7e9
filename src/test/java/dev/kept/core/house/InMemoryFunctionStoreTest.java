package dev.kept.core.house;

import dev.kept.contract.FunctionStoreContract;

class InMemoryFunctionStoreTest extends FunctionStoreContract {

    private final FunctionStore store = new InMemoryFunctionStore();

    @Override
    protected FunctionStore functions() {
        return store;
    }
}
