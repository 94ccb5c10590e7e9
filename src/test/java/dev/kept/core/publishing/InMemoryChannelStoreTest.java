package dev.kept.core.publishing;

import dev.kept.contract.ChannelStoreContract;

class InMemoryChannelStoreTest extends ChannelStoreContract {

    private final ChannelStore store = new InMemoryChannelStore();

    @Override
    protected ChannelStore channel() {
        return store;
    }
}
