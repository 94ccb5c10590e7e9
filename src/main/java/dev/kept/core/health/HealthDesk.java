package dev.kept.core.health;

import dev.kept.core.BestEffort;
import dev.kept.core.Incident;
import dev.kept.core.Nullable;
import dev.kept.core.health.HealthFigures.HealthSource;
import dev.kept.core.host.Health;
import dev.kept.core.ledger.HashChain;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;

/**
 * What is told of the health of Kept, and who may read it: administrators, and whoever holds the key that an administrator
 * made for a monitoring tool. Only the key's digest is kept.
 */
public final class HealthDesk {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Health.Check features;
    private final HealthLook look;
    private final HealthNotes notes;
    private final HealthSource source;
    private final Clock clock;

    public HealthDesk(Health.Check features, HealthLook look, HealthNotes notes, HealthSource source, Clock clock) {
        this.features = features;
        this.look = look;
        this.notes = notes;
        this.source = source;
        this.clock = clock;
    }

    /** What of Kept is on. */
    public Health features() {
        return features.now();
    }

    /** How it is, for an administrator. */
    public HealthReport report(BiConsumer<String, RuntimeException> log) {
        return look.now(log);
    }

    /**
     * How it is, for whoever brings a key; empty when it is not the right one. Where the database cannot be asked for the
     * right one, anybody hears that it is away, and nothing else.
     */
    public Optional<HealthReport> report(String key, BiConsumer<String, RuntimeException> log) {
        return BestEffort.attempt(() -> opens(key) ? Optional.of(look.now(log)) : Optional.empty(), failure -> {
            String incident = Incident.fresh();
            log.accept(incident, failure);
            return Optional.of(look.silent(incident));
        });
    }

    private boolean opens(String key) {
        return notes.keyDigest()
                .map(digest -> MessageDigest.isEqual(bytes(digest), bytes(HashChain.sha256Hex(key))))
                .orElse(false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether there is a key. */
    public boolean hasKey() {
        return notes.keyDigest().isPresent();
    }

    /** A new key, to be shown once; an earlier one opens nothing any more. */
    public String makeKey() {
        byte[] random = new byte[KEY_BYTES];
        RANDOM.nextBytes(random);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        notes.keepKey(HashChain.sha256Hex(key), clock.instant());
        return key;
    }

    /** Takes the key away. */
    public void dropKey() {
        notes.keepKey(null, clock.instant());
    }

    /** How many rows each table has, for those who look for help; {@code null} when the database does not tell. */
    public @Nullable SortedMap<String, Long> tables(BiConsumer<String, RuntimeException> log) {
        return BestEffort.attempt(source::tables, failure -> {
            log.accept(Incident.fresh(), failure);
            return null;
        });
    }
}
