package dev.kept.storage.once;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.consent.LinkStore;
import dev.kept.storage.sql.Collisions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import net.java.ao.Query;

/** The secret and the used links in two Active Objects tables, whose unique columns decide between nodes. Holds no state. */
public final class AoLinkStore implements LinkStore {
    private static final String NAME = "links";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ActiveObjects ao;

    /** @param ao used for both tables; a row or two at a time, so entities are not too dear here */
    public AoLinkStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Made when it is first asked for. Of two nodes that make one at once, the slower one takes the faster one's. */
    @Override
    public byte[] secret() {
        String kept = kept();
        if (kept == null) {
            byte[] fresh = new byte[SECRET_BYTES];
            RANDOM.nextBytes(fresh);
            kept = Collisions.resolved(() -> write(HexFormat.of().formatHex(fresh)), faster -> {
                String ofOtherNode = kept();
                if (ofOtherNode == null) {
                    throw faster;
                }
                return ofOtherNode;
            });
        }
        return HexFormat.of().parseHex(kept);
    }

    /** In a transaction that is committed when this returns: what is handed out must be what stays. */
    private String write(String secret) {
        ao.executeInTransaction(() -> ao.create(AoLinkSecret.class, Map.of("SECRET_NAME", NAME, "SECRET_HEX", secret)));
        return secret;
    }

    /** By the unique index; {@code null} before the first link. */
    private @Nullable String kept() {
        AoLinkSecret[] rows = ao.find(AoLinkSecret.class, Query.select().where("SECRET_NAME = ?", NAME));
        return rows.length == 0 ? null : rows[0].getSecretHex();
    }

    /** One count by the unique index. */
    @Override
    public boolean used(String linkId) {
        return ao.count(AoUsedLink.class, "LINK_ID = ?", linkId) > 0;
    }

    /**
     * Looks before it writes, so that the usual second click costs no refused statement; the unique key decides the
     * rest.
     */
    @Override
    public boolean use(String linkId, Instant expires) {
        if (used(linkId)) {
            return false;
        }
        return Collisions.first(
                () -> ao.executeInTransaction(() ->
                        ao.create(AoUsedLink.class, Map.of("LINK_ID", linkId, "EXPIRES_AT", expires.toEpochMilli()))),
                () -> used(linkId));
    }

    /** Deletes the row; harmless when there is none. */
    @Override
    public void giveBack(String linkId) {
        ao.deleteWithSQL(AoUsedLink.class, "LINK_ID = ?", linkId);
    }

    /** Deletes by the index over the time of expiry. Whatever expired is refused by its date, row or no row. */
    @Override
    public void sweep(Instant before) {
        ao.deleteWithSQL(AoUsedLink.class, "EXPIRES_AT < ?", before.toEpochMilli());
    }
}
