package dev.kept.storage.sql;

import dev.kept.core.Nullable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern NAME = Pattern.compile("\\[([A-Z_]+)]|\\{([A-Z_]+)}");
    private static final int DIGITS = 6;

    /** What Active Objects puts before the tables of a namespace; the products' own rule, which cannot change. */
    public static String prefixOf(String namespace) {
        String hash = HexFormat.of().formatHex(md5(namespace));
        return "AO_" + hash.substring(hash.length() - DIGITS).toUpperCase(Locale.ROOT) + "_";
    }

    /**
     * The text for this database. Brackets and braces around anything but capitals and underscores are left as they
     * are.
     */
    public String render(String sql) {
        return NAME.matcher(sql)
                .replaceAll(name ->
                        Matcher.quoteReplacement(name.group(1) == null ? table(name.group(2)) : quoted(name.group(1))));
    }

    private String table(String name) {
        String table = quoted(prefix + name);
        return schema == null ? table : quoted(schema) + '.' + table;
    }

    private String quoted(String name) {
        return quote + name + quote;
    }

    private static byte[] md5(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
