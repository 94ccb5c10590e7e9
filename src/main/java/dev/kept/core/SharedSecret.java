package dev.kept.core;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A secret that two machines share: made here, shown once, and brought to the other one by an administrator. */
public final class SharedSecret {

    private static final int BYTES = 32;
    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private SharedSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new one that nobody can guess. */
    public static SharedSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SharedSecret(bytes);
    }

    /** The one of this text, blanks around it aside; empty for a text that no secret has. */
    public static Optional<SharedSecret> read(String text) {
        String stripped = text.strip();
        return TEXT.matcher(stripped).matches()
                ? Optional.of(new SharedSecret(Base64.getUrlDecoder().decode(stripped)))
                : Optional.empty();
    }

    /** To be shown once to whoever made it, and to be stored. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** For a signature. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
