package dev.kept.storage.publishing;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.SharedSecret;
import dev.kept.core.publishing.ChannelStore;
import dev.kept.storage.sql.Collisions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Secret and requests in two Active Objects tables, whose unique columns decide between nodes. Holds no state. */
public final class AoChannelStore implements ChannelStore {
    private static final String NAME = "channel";
    private static final String OF_NAME = "KEY_NAME = ?";
    private static final String OF_NONCE = "NONCE_TEXT = ?";

    private static final Duration ONCE_IN_A_WHILE = Duration.ofMinutes(5);

    private final ActiveObjects ao;
    private final Clock clock;

    /** @param ao used for both tables, a row or two at a time */
    public AoChannelStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** Read from the database each time, so that a closed channel is closed on all nodes at once. */
    @Override
    public Optional<SharedSecret> secret() {
        return rows().findFirst().flatMap(row -> SharedSecret.read(row.getSecretText()));
    }

    @Override
    public Optional<ChannelOpening> opening() {
        return rows().findFirst()
                .map(row -> new ChannelOpening(Instant.ofEpochMilli(row.getOpenedAt()), row.getOpenedBy()));
    }

    private Stream<AoChannelKey> rows() {
        return Arrays.stream(ao.find(AoChannelKey.class, Query.select().where(OF_NAME, NAME)));
    }

    /** In one transaction. Of two administrators at once the second one's stays. */
    @Override
    public void open(SharedSecret secret, String userKey) {
        Map<String, Object> values = Map.of(
                "KEY_NAME", NAME, "SECRET_TEXT", secret.text(), "OPENED_AT", clock.millis(), "OPENED_BY", userKey);
        Collisions.retried(
                2,
                () -> ao.executeInTransaction(() -> {
                    ao.deleteWithSQL(AoChannelKey.class, OF_NAME, NAME);
                    return ao.create(AoChannelKey.class, values);
                }));
    }

    @Override
    public void close() {
        ao.deleteWithSQL(AoChannelKey.class, OF_NAME, NAME);
    }

    /** No look before it is written: nearly all requests come once. */
    @Override
    public boolean first(String nonce, Instant expires) {
        return Collisions.first(
                () -> ao.executeInTransaction(() -> ao.create(
                        AoChannelRequest.class, Map.of("NONCE_TEXT", nonce, "EXPIRES_AT", expires.toEpochMilli()))),
                () -> ao.count(AoChannelRequest.class, OF_NONCE, nonce) > 0);
    }

    /** Written once in a while only: a busy channel would write at each request. */
    @Override
    public void heard(Instant at) {
        rows().filter(row -> row.getHeardAt() == null
                        || row.getHeardAt() < at.minus(ONCE_IN_A_WHILE).toEpochMilli())
                .forEach(row -> {
                    row.setHeardAt(at.toEpochMilli());
                    row.save();
                });
    }

    @Override
    public Optional<Instant> lastHeard() {
        return rows().findFirst().map(AoChannelKey::getHeardAt).map(Instant::ofEpochMilli);
    }

    @Override
    public void sweep(Instant before) {
        ao.deleteWithSQL(AoChannelRequest.class, "EXPIRES_AT < ?", before.toEpochMilli());
    }
}
