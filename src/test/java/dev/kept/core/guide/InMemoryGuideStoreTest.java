package dev.kept.core.guide;

import dev.kept.contract.GuideStoreContract;

class InMemoryGuideStoreTest extends GuideStoreContract {

    private final GuideStore store = new InMemoryGuideStore();

    @Override
    protected GuideStore guides() {
        return store;
    }
}
