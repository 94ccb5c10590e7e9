package dev.kept.core.blind;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the marks by which a round knows who answered in it without a list of names. It belongs to one round and is thrown away
 * with the marks when the round is over: from then on nobody can find out who answered.
 *
 * @param text 64 hexadecimal digits
 */
public record BallotKey(String text) {

    private static final int BYTES = 32;
    private static final int MARK_BYTES = 16;
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one that nobody can guess. */
    public static BallotKey fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new BallotKey(HexFormat.of().formatHex(bytes));
    }

    /**
     * One mark for each name by which the person is known, so that somebody with an account in both products answers once.
     * Capitals make no other person.
     */
    public List<String> marks(List<String> names) {
        return names.stream().map(this::mark).distinct().sorted().toList();
    }

    private String mark(String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(text), ALGORITHM));
            byte[] digest = mac.doFinal(name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }

    @Override
    public String toString() {
        return "a key";
    }
}
