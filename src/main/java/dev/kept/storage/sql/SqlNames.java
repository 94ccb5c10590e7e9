package dev.kept.storage.sql;

import dev.kept.core.Nullable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Turns {@code SELECT [SIZE_BAND] FROM {DAY_CELL}} into what one database understands: a column stands in brackets, one
 * of the plugin's own tables in braces without what Active Objects puts before its name.
 *
 * <p>Names are always quoted, and always in capitals: unquoted, PostgreSQL folds them to small letters and Oracle to
 * capitals.
 *
 * @param prefix what every table of the plugin begins with, for example {@code AO_1A2B3C_}
 * @param quote what this database puts around a name: {@code "} or, on MySQL, {@code `}
 * @param schema where the tables are; {@code null} when that is where the connection looks anyway
 */
record SqlNames(String prefix, String quote, @Nullable String schema) {
    private static final char COLUMN = '[';
    private static final char TABLE = '{';
    private static final int DIGITS = 6;

    /** What Active Objects puts before the tables of a namespace; the products' own rule, which cannot change. */
    public static String prefixOf(String namespace) {
        String hash = HexFormat.of().formatHex(md5(namespace));
        return "AO_" + hash.substring(hash.length() - DIGITS).toUpperCase(Locale.ROOT) + "_";
    }

    /**
     * The text for this database. Read by hand: every statement passes here, and a regular expression took a twentieth of
     * a step. Brackets and braces around anything but capitals and underscores are left as they
     * are.
     */
    public String render(String sql) {
        StringBuilder text = new StringBuilder(2 * sql.length());
        int copied = 0;
        int place = 0;
        while (place < sql.length()) {
            int end = nameEnd(sql, place);
            if (end < 0) {
                place++;
            } else {
                text.append(sql, copied, place);
                append(text, sql.charAt(place) == TABLE, sql.substring(place + 1, end));
                place = end + 1;
                copied = place;
            }
        }
        return text.append(sql, copied, sql.length()).toString();
    }

    /** Where the bracket or brace is that ends the name whose own opens here; -1 when none does. */
    private static int nameEnd(String sql, int place) {
        char open = sql.charAt(place);
        if (open != COLUMN && open != TABLE) {
            return -1;
        }
        int end = place + 1;
        while (end < sql.length() && isPartOfName(sql.charAt(end))) {
            end++;
        }
        boolean closed = end < sql.length() && sql.charAt(end) == (open == COLUMN ? ']' : '}');
        return closed && end > place + 1 ? end : -1;
    }

    private static boolean isPartOfName(char letter) {
        return letter >= 'A' && letter <= 'Z' || letter == '_';
    }

    private void append(StringBuilder text, boolean table, String name) {
        if (table && schema != null) {
            text.append(quote).append(schema).append(quote).append('.');
        }
        text.append(quote).append(table ? prefix : "").append(name).append(quote);
    }

    private static byte[] md5(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
