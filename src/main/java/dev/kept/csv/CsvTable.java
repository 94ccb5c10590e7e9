package dev.kept.csv;

import dev.kept.core.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes one table as RFC 4180 wants it: fields divided by commas, lines ended by CR LF, a field with a comma, a quote or
 * a line break in quotes, quotes in it doubled.
 *
 * <p>A spreadsheet takes a field that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return
 * for a formula, and would run it. Such a field gets an apostrophe before it, which spreadsheets read as "this is text".
 *
 * <p>What is written cannot be taken back: a failure in the middle leaves a table that ends there.
 */
public final class CsvTable {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

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

    /** One field: first made safe for spreadsheets, then quoted where RFC 4180 asks for it. */
    static String field(String text) {
        String safe = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
