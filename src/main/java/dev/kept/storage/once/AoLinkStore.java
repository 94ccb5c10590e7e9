package dev.kept.storage.once;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.consent.LinkStore;
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

    public AoLinkStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public byte[] secret() {
        String kept = kept();
        if (kept == null) {
            byte[] fresh = new byte[SECRET_BYTES];
            RANDOM.nextBytes(fresh);
            try {
                ao.executeInTransaction(() -> ao.create(
                        AoLinkSecret.class,
                        Map.of("SECRET_NAME", NAME, "SECRET_HEX", HexFormat.of().formatHex(fresh))));
            } catch (RuntimeException e) {
                // The host's exception for a refused statement is not part of its API. Another node may have been
                // faster: then its secret is there now.
                if (kept() == null) {
                    throw e;
                }
            }
            kept = kept();
        }
        if (kept == null) {
            throw new IllegalStateException("The secret for links was written and is not there");
        }
        return HexFormat.of().parseHex(kept);
    }

    private @Nullable String kept() {
        AoLinkSecret[] rows = ao.find(AoLinkSecret.class, Query.select().where("SECRET_NAME = ?", NAME));
        return rows.length == 0 ? null : rows[0].getSecretHex();
    }

    @Override
    public boolean used(String linkId) {
        return ao.count(AoUsedLink.class, "LINK_ID = ?", linkId) > 0;
    }

    @Override
    public boolean use(String linkId, Instant expires) {
        if (used(linkId)) {
            return false;
        }
        try {
            ao.executeInTransaction(
                    () -> ao.create(AoUsedLink.class, Map.of("LINK_ID", linkId, "EXPIRES_AT", expires.toEpochMilli())));
            return true;
        } catch (RuntimeException e) {
            if (used(linkId)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void giveBack(String linkId) {
        ao.deleteWithSQL(AoUsedLink.class, "LINK_ID = ?", linkId);
    }

    @Override
    public void sweep(Instant before) {
        ao.deleteWithSQL(AoUsedLink.class, "EXPIRES_AT < ?", before.toEpochMilli());
    }
}
