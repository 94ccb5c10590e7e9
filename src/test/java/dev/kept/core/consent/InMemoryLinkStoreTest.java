package dev.kept.core.consent;

import dev.kept.contract.LinkStoreContract;

class InMemoryLinkStoreTest extends LinkStoreContract {

    private final LinkStore store = new InMemoryLinkStore();

    @Override
    protected LinkStore links() {
        return store;
    }
}
