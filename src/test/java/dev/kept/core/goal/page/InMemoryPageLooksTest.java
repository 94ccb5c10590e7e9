package dev.kept.core.goal.page;

import dev.kept.contract.PageLookStoreContract;

class InMemoryPageLooksTest extends PageLookStoreContract {
    private final PageLookStore looks = new InMemoryPageLooks();

    @Override
    protected PageLookStore looks() {
        return looks;
    }
}
