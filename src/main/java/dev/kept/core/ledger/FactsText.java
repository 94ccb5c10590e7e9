package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names and texts as lines: {@code name=value} for each, ended by a line feed. In both parts a backslash, a line feed, a
 * carriage return and an equals sign are written {@code \\}, {@code \n}, {@code \r} and {@code \e}. Hashes, rows and packed
 * chains are in this form; never change it.
 */
public final class FactsText {

    private FactsText() {}

    /** In the order of their names; {@code null} for none. */
    public static @Nullable String of(Map<String, String> facts) {
        if (facts.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        new TreeMap<>(facts).forEach((name, value) -> append(text, name, value));
        return text.toString();
    }

    /** One more line; what is absent has its line without the equals sign. */
    static void append(StringBuilder text, String name, @Nullable String value) {
        text.append(escaped(name));
        if (value != null) {
            text.append('=').append(escaped(value));
        }
        text.append('\n');
    }

    /**
     * What {@link #of} wrote.
     *
     * @throws IllegalArgumentException when the text is not in that form
     */
    public static SortedMap<String, String> read(@Nullable String text) {
        SortedMap<String, String> facts = new TreeMap<>();
        if (text != null) {
            for (String line : text.split("\n")) {
                int equals = line.indexOf('=');
                if (equals < 0) {
                    throw new IllegalArgumentException("Not a line of facts: '" + line + "'");
                }
                facts.put(plain(line.substring(0, equals)), plain(line.substring(equals + 1)));
            }
        }
        return facts;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("=", "\\e");
    }

    private static String plain(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        boolean escape = false;
        for (char c : escaped.toCharArray()) {
            if (escape) {
                text.append(meant(c));
                escape = false;
            } else if (c == '\\') {
                escape = true;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'e' -> '=';
            case '\\' -> '\\';
            default -> throw new IllegalArgumentException("No such escape in facts: \\" + escaped);
        };
    }
}
