package dev.kept.core.consent;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryLinkStore implements LinkStore {

    private final byte[] secret = new byte[SECRET_BYTES];
    private final Map<String, Instant> used = new ConcurrentHashMap<>();

    public InMemoryLinkStore() {
        new SecureRandom().nextBytes(secret);
    }

    @Override
    public byte[] secret() {
        return secret.clone();
    }

    @Override
    public boolean used(String linkId) {
        return used.containsKey(linkId);
    }

    @Override
    public boolean use(String linkId, Instant expires) {
        return used.putIfAbsent(linkId, expires) == null;
    }

    @Override
    public void giveBack(String linkId) {
        used.remove(linkId);
    }

    @Override
    public void sweep(Instant before) {
        used.values().removeIf(expires -> expires.isBefore(before));
    }
}
