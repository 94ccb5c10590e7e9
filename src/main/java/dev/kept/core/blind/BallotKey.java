package dev.kept.core.blind;

import dev.kept.core.Hmac;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Makes the marks by which a round knows who answered in it without a list of names. It belongs to one round and is thrown away
 * with the marks when the round is over: from then on nobody can find out who answered.
 *
 * @param text 64 hexadecimal digits
 */
public record BallotKey(String text) {

    private static final int BYTES = 32;
    private static final int MARK_BYTES = 16;
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
        byte[] digest = Hmac.of(HexFormat.of().parseHex(text), name.toLowerCase(Locale.ROOT));
        return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
    }

    @Override
    public String toString() {
        return "a key";
    }
}
