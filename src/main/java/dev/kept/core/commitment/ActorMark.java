package dev.kept.core.commitment;

import dev.kept.core.Nullable;

/**
 * Who acted. Only {@code digest} is part of an event's hash, so the person can be erased without breaking a chain.
 *
 * @param digest SHA-256 of salt and user key, hexadecimal; empty when nobody in particular acted (a job)
 * @param salt random, stored beside the digest; {@code null} once erased
 * @param userKey the host's user key; {@code null} once erased, never part of any measure, export or query
 */
public record ActorMark(
        String digest, @Nullable String salt, @Nullable String userKey) {

    public static final ActorMark NOBODY = new ActorMark("", null, null);
}
