package dev.kept.core.hook;

import dev.kept.contract.HookStoreContract;

class InMemoryHookStoreTest extends HookStoreContract {
    private final HookStore hooks = new InMemoryHookStore();

    @Override
    protected HookStore hooks() {
        return hooks;
    }
}
