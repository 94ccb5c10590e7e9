package dev.kept.storage.row;

import dev.kept.core.Nullable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An event's facts in one column: a line {@code name=value} for each, ended by a line feed, in the order of their names.
 * In both parts a backslash, a line feed, a carriage return and an equals sign are written {@code \\}, {@code \n},
 * {@code \r} and {@code \e}. No facts are no text.
 */
public final class FactsText {

    private FactsText() {}

    public static @Nullable String of(Map<String, String> facts) {
        if (facts.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        new TreeMap<>(facts).forEach((name, value) -> text.append(escaped(name))
                .append('=')
                .append(escaped(value))
                .append('\n'));
        return text.toString();
    }

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
