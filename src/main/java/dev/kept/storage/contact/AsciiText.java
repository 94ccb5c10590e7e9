package dev.kept.storage.contact;

import dev.kept.core.Nullable;

/**
 * Any text in printable ASCII, because the schema may lack signs that somebody types: all others, and the backslash, stand as
 * a backslash, {@code u} and four hexadecimal digits. An empty text is kept as one sign, because it is nothing in Oracle.
 */
public final class AsciiText {

    private static final char ESCAPE = '\\';
    private static final int LAST_OF_ASCII = 0x7e;
    private static final int HEX = 16;
    private static final int DIGITS = 4;
    private static final String EMPTY = ESCAPE + "e";

    private AsciiText() {}

    static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder ascii = new StringBuilder();
        text.chars().forEach(sign -> {
            boolean plain = sign >= ' ' && sign <= LAST_OF_ASCII && sign != ESCAPE;
            ascii.append(plain ? Character.toString(sign) : ESCAPE + String.format("u%04x", sign));
        });
        return ascii.isEmpty() ? EMPTY : ascii.toString();
    }

    public static @Nullable String read(@Nullable String ascii) {
        if (ascii == null || ascii.equals(EMPTY)) {
            return ascii == null ? null : "";
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < ascii.length()) {
            char sign = ascii.charAt(at++);
            if (sign == ESCAPE) {
                at++;
                sign = (char) Integer.parseInt(ascii.substring(at, at + DIGITS), HEX);
                at += DIGITS;
            }
            text.append(sign);
        }
        return text.toString();
    }
}
