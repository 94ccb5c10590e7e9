package dev.kept.csv;

import dev.kept.core.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes one table as RFC 4180 wants it: fields divided by commas, lines ended by CR LF, a field with a comma, a quote or
 * a line break in quotes, quotes in it doubled.
 *
 * <p>A spreadsheet takes a field that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return
 * for a formula, and would run it; some take full-width signs for the same, and pass over blanks before them. Such a field gets an apostrophe before it, which spreadsheets read as "this is text".
 *
 * <p>What is written cannot be taken back: a failure in the middle leaves a table that ends there.
 */
public final class CsvTable {

    /** Also the minus sign of mathematics; other forms of these signs are folded to them first. */
    private static final String BEGINS_A_FORMULA = "=+-@\u2212";

    /** Before everything else in a file: without it a spreadsheet takes UTF-8 for the code page of its country. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Appendable out;

    /** @param out gets each line at once; not closed, not flushed */
    public CsvTable(Appendable out) {
        this.out = out;
    }

    /**
     * One more line; {@code null} is an empty field.
     *
     * @param fields written by their {@code toString}: days and instants as ISO 8601, numbers with a point
     * @throws UncheckedIOException when nobody takes the text any more
     */
    public void line(@Nullable Object... fields) {
        try {
            out.append(Arrays.stream(fields)
                            .map(field -> field == null ? "" : field(field.toString()))
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The table broke off", e);
        }
    }

    /** A table whose file begins with the byte order mark. */
    public static CsvTable beginning(Appendable out) {
        try {
            out.append(BYTE_ORDER_MARK);
            return new CsvTable(out);
        } catch (IOException e) {
            throw new UncheckedIOException("The table broke off", e);
        }
    }

    /**
     * Whether a spreadsheet would run it: the first sign that it sees, in any width and behind any blanks or invisible
     * signs, begins a formula; or the text begins with a tab or the end of a line.
     */
    private static boolean beginsFormula(String text) {
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            boolean blank = Character.isWhitespace(sign)
                    || Character.isSpaceChar(sign)
                    || Character.isISOControl(sign)
                    || Character.getType(sign) == Character.FORMAT;
            if (place == 0 && (sign == '\t' || sign == '\r' || sign == '\n')) {
                return true;
            }
            if (!blank) {
                String folded = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC);
                return BEGINS_A_FORMULA.indexOf(folded.charAt(0)) >= 0;
            }
        }
        return false;
    }

    /** What a field said before {@link #field} made it safe. */
    static String unescaped(String field) {
        return field.startsWith("'") && beginsFormula(withoutApostrophes(field)) ? field.substring(1) : field;
    }

    /** A formula that has apostrophes of its own gets one more, so that it can be read back as it was. */
    private static String withoutApostrophes(String text) {
        return text.substring((int) text.chars().takeWhile(sign -> sign == '\'').count());
    }

    /** One field: first made safe for spreadsheets, then quoted where RFC 4180 asks for it. */
    static String field(String text) {
        String safe = beginsFormula(withoutApostrophes(text)) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
