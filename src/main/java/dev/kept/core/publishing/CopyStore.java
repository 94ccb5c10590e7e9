package dev.kept.core.publishing;

import java.time.Instant;
import java.util.Optional;

/** Keeps what the other product published last, for when it does not answer. */
public interface CopyStore {

    Optional<PublishedCopy> find(String projectKey);

    /** Replaces what was kept of the project. */
    void keep(String projectKey, PublishedCopy copy);

    /** Harmless when nothing is kept. */
    void remove(String projectKey);

    /**
     * What was published.
     *
     * @param text as it came over the channel
     * @param at when it was last seen to be published
     */
    record PublishedCopy(String text, Instant at) {}
}
