package dev.kept.core.notice;

import dev.kept.contract.NoticeStoreContract;

class InMemoryNoticeStoreTest extends NoticeStoreContract {

    private final NoticeStore store = new InMemoryNoticeStore();

    @Override
    protected NoticeStore store() {
        return store;
    }
}
