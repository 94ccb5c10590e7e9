package dev.kept.core.publishing;

import dev.kept.core.SharedSecret;
import java.time.Instant;
import java.util.Optional;

/** Keeps this product's end of the channel: one secret, and what came over it lately. The same on all nodes of a cluster. */
public interface ChannelStore {

    /** The secret; empty while the channel is closed. */
    Optional<SharedSecret> secret();

    /** Who opened the channel and when; empty while it is closed. */
    Optional<ChannelOpening> opening();

    /** Opens the channel with this secret. An earlier one is gone. */
    void open(SharedSecret secret, String userKey);

    /** Closes the channel; the secret is gone. */
    void close();

    /**
     * Remembers a request by its nonce.
     *
     * @param expires from when on the request is refused for its age alone
     * @return {@code false} when it came before; of several that come at once, one gets {@code true}
     */
    boolean first(String nonce, Instant expires);

    /** Something came over the channel, from the other product, which is remembered for some minutes as one. */
    void heard(Instant at);

    /** When something last came over the channel as it is open now; empty for never. */
    Optional<Instant> lastHeard();

    /** Forgets requests that expired before this instant. */
    void sweep(Instant before);

    /**
     * The latest opening.
     *
     * @param at when
     * @param userKey key of who opened it
     */
    record ChannelOpening(Instant at, String userKey) {}
}
