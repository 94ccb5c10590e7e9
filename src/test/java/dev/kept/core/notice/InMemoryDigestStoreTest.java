package dev.kept.core.notice;

import dev.kept.contract.DigestStoreContract;

class InMemoryDigestStoreTest extends DigestStoreContract {
    private final DigestStore digests = new InMemoryDigestStore();

    @Override
    protected DigestStore digests() {
        return digests;
    }
}
