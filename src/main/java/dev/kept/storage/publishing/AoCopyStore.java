package dev.kept.storage.publishing;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.publishing.CopyStore;
import dev.kept.storage.sql.Collisions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Copies in one Active Objects table. Holds no state. */
public final class AoCopyStore implements CopyStore {
    private static final String OF_KEY = "KEY_HASH = ?";
    private static final int LAST_OF_ASCII = 0x7e;

    private final ActiveObjects ao;

    /** @param ao used for the one table */
    public AoCopyStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<PublishedCopy> find(String projectKey) {
        return Arrays.stream(ao.find(AoPublishedCopy.class, Query.select().where(OF_KEY, hash(projectKey))))
                .findFirst()
                .map(row -> new PublishedCopy(row.getCopyText(), Instant.ofEpochMilli(row.getSeenAt())));
    }

    /** In one transaction. Two nodes that saw the same at once keep one of them. */
    @Override
    public void keep(String projectKey, PublishedCopy copy) {
        Map<String, Object> values = Map.of(
                "KEY_HASH", hash(projectKey),
                "COPY_TEXT", ascii(copy.text()),
                "SEEN_AT", copy.at().toEpochMilli());
        Collisions.retried(
                2,
                () -> ao.executeInTransaction(() -> {
                    ao.deleteWithSQL(AoPublishedCopy.class, OF_KEY, hash(projectKey));
                    return ao.create(AoPublishedCopy.class, values);
                }));
    }

    @Override
    public void remove(String projectKey) {
        ao.deleteWithSQL(AoPublishedCopy.class, OF_KEY, hash(projectKey));
    }

    private static String hash(String projectKey) {
        return HashChain.sha256Hex(projectKey);
    }

    /** The same JSON: a sign outside ASCII stands only in its texts, where it can be written by its number. */
    private static String ascii(String json) {
        StringBuilder text = new StringBuilder();
        json.chars()
                .forEach(sign ->
                        text.append(sign > LAST_OF_ASCII ? String.format("\\u%04x", sign) : Character.toString(sign)));
        return text.toString();
    }
}
