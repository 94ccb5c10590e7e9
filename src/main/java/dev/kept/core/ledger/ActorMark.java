package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import java.security.SecureRandom;
import java.util.HexFormat;

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

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Whether the digest is that of the person named, or nobody is named. */
    public boolean fits() {
        return userKey == null && salt == null
                || userKey != null && salt != null && digest.equals(HashChain.sha256Hex(salt + userKey));
    }

    /** Whether it was this person; nobody can tell once the person was erased. */
    public boolean is(String person) {
        return salt != null && digest.equals(HashChain.sha256Hex(salt + person));
    }

    /** The mark of this person, with a fresh salt. */
    public static ActorMark of(String userKey) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        String saltText = HexFormat.of().formatHex(salt);
        return new ActorMark(HashChain.sha256Hex(saltText + userKey), saltText, userKey);
    }
}
