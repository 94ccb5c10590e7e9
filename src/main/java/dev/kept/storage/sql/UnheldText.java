package dev.kept.storage.sql;

import dev.kept.core.UnheldTextException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a database says of a text with signs that its character set lacks. Only the database knows, and it may be changed
 * at any time, so it is asked by trying: a statement it refuses has written nothing.
 */
public final class UnheldText {
    /** PostgreSQL: a sign that cannot be translated, and one that is not in the repertoire. */
    private static final Set<String> STATES = Set.of("22P05", "22021");
    /** MySQL: <i>Incorrect string value</i>. Its driver sees to it that nothing is cut off instead. */
    private static final int INCORRECT_STRING = 1366;
    /** MariaDB: <i>Illegal mix of collations</i>, of a column and a sign that it cannot hold. */
    private static final int ILLEGAL_MIX = 1267;

    private UnheldText() {}

    /**
     * Runs a transaction that writes.
     *
     * @throws UnheldTextException when the database cannot keep a text of it
     */
    public static <T> T told(Supplier<T> transaction) {
        return DatabaseRefusal.handled(
                transaction, cause -> cause instanceof SQLException sql && says(sql), refused -> {
                    throw UnheldTextException.signs(refused);
                });
    }

    /**
     * Looks for a text. What the database cannot even compare with a column stands in none of its rows.
     *
     * @param nothing what is answered then
     */
    public static <T> T looked(Supplier<T> query, T nothing) {
        return DatabaseRefusal.handled(
                query, cause -> cause instanceof SQLException sql && incomparable(sql), refused -> nothing);
    }

    /** Whether a query names a text that no row can hold. */
    static boolean incomparable(SQLException refused) {
        return refused.getErrorCode() == ILLEGAL_MIX;
    }

    /** The text with a sign that is never written in the place of each that takes four bytes. */
    static String comparable(String text) {
        return text.codePoints()
                .map(sign -> Character.isSupplementaryCodePoint(sign) ? '\uFFFF' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean says(SQLException refused) {
        return refused.getErrorCode() == INCORRECT_STRING || STATES.contains(String.valueOf(refused.getSQLState()));
    }
}
