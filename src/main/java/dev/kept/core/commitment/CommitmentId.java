package dev.kept.core.commitment;

import java.util.UUID;

/**
 * Names one commitment for ever, also on another instance that imported it.
 *
 * @param value at most 60 characters: a random UUID, or a derived name for a reconstructed promise so that a second
 *     backfill meets the same commitment again
 */
public record CommitmentId(String value) {

    public static final int LONGEST = 60;

    public CommitmentId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("Not a commitment id: '" + value + "'");
        }
    }

    public static CommitmentId random() {
        return new CommitmentId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
