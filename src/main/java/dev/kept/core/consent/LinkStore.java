package dev.kept.core.consent;

import java.time.Instant;

/**
 * What links need to be kept: one secret for the installation, and which links were used. The same on all nodes of a
 * cluster.
 */
public interface LinkStore {

    /** How long the secret is, in bytes. */
    int SECRET_BYTES = 32;

    /** The secret that links are signed with: random, made when first asked for, then always the same. */
    byte[] secret();

    /** Whether the link was used. */
    boolean used(String linkId);

    /**
     * Uses the link up.
     *
     * @return {@code false} when it was used already; of several callers at once, one gets {@code true}
     */
    boolean use(String linkId, Instant expires);

    /** Makes a link usable again that came to nothing. */
    void giveBack(String linkId);

    /** Forgets links that expired before this instant; they do nothing any more anyway. */
    void sweep(Instant before);
}
