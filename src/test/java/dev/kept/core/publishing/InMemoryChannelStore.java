package dev.kept.core.publishing;

import dev.kept.core.SharedSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

public final class InMemoryChannelStore implements ChannelStore {

    private record Open(SharedSecret secret, ChannelOpening opening) {}

    private final AtomicReference<Open> open = new AtomicReference<>();
    private volatile Instant heard;
    private final Map<String, Instant> requests = new ConcurrentHashMap<>();

    @Override
    public Optional<SharedSecret> secret() {
        return Optional.ofNullable(open.get()).map(Open::secret);
    }

    @Override
    public Optional<ChannelOpening> opening() {
        return Optional.ofNullable(open.get()).map(Open::opening);
    }

    @Override
    public void open(SharedSecret secret, String userKey) {
        heard = null;
        open.set(new Open(secret, new ChannelOpening(Instant.EPOCH, userKey)));
    }

    @Override
    public void close() {
        open.set(null);
    }

    @Override
    public boolean first(String nonce, Instant expires) {
        return requests.putIfAbsent(nonce, expires) == null;
    }

    @Override
    public void sweep(Instant before) {
        requests.values().removeIf(expires -> expires.isBefore(before));
    }

    @Override
    public void heard(Instant at) {
        if (open.get() != null && (heard == null || heard.isBefore(at.minus(Duration.ofMinutes(5))))) {
            heard = at;
        }
    }

    @Override
    public Optional<Instant> lastHeard() {
        return open.get() == null ? Optional.empty() : Optional.ofNullable(heard);
    }

    /** How many requests are remembered. */
    public int remembered() {
        return requests.size();
    }
}
