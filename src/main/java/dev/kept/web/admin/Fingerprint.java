package dev.kept.web.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short text that travels with a form and tells whether what it replaces is still what was shown. It is a digest so
 * that it is short and shows nothing of what it stands for.
 */
public final class Fingerprint {

    /** Enough that two states never share one by chance. */
    private static final int BYTES = 12;

    private Fingerprint() {}

    /** The first 12 bytes of the SHA-256 of the text, as 24 hexadecimal digits. */
    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
