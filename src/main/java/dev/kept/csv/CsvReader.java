package dev.kept.csv;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.goal.table.TableLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table as RFC 4180 writes it, and as spreadsheets do: parted by commas, semicolons or tabs, whichever its first line has
 * most of, with or without a byte order mark. The apostrophe by which {@link CsvTable} keeps a spreadsheet from running a field is
 * taken away again. Lines without anything in them are passed over.
 */
public final class CsvReader {

    private static final String PARTED_BY = ",;\t";

    private final String text;
    private final char separator;
    private final List<TableLine> lines = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int place;
    private int number = 1;
    private int beganAt = 1;

    private CsvReader(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /** The lines of the table; refused where a quote is opened and never closed, or something stands behind a closed one. */
    public static Answer<List<TableLine>> read(String table) {
        boolean marked = !table.isEmpty() && table.charAt(0) == CsvTable.BYTE_ORDER_MARK;
        return new CsvReader(marked ? table.substring(1) : table).lines();
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char most = PARTED_BY.charAt(0);
        for (char sign : PARTED_BY.toCharArray()) {
            if (count(first, sign) > count(first, most)) {
                most = sign;
            }
        }
        return most;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(one -> one == sign).count();
    }

    private Answer<List<TableLine>> lines() {
        while (place < text.length()) {
            char sign = text.charAt(place);
            if (sign == '"' && cell.isEmpty()) {
                if (!quoted()) {
                    return Answer.refused(
                            Refusal.invalid("table", "kept.goals.table.error.quote", Integer.toString(beganAt)));
                }
            } else if (sign == separator) {
                endCell();
                place++;
            } else if (sign == '\n' || sign == '\r') {
                place += text.startsWith("\r\n", place) ? 2 : 1;
                endLine();
                beganAt = ++number;
            } else {
                cell.append(sign);
                place++;
            }
        }
        endLine();
        return Answer.of(lines);
    }

    /** Reads a field in quotes; a quote in it is doubled. Behind it the field has to end. */
    private boolean quoted() {
        for (place++; place < text.length(); place++) {
            char sign = text.charAt(place);
            if (sign == '"' && !text.startsWith("\"\"", place)) {
                place++;
                return place == text.length()
                        || "\r\n".indexOf(text.charAt(place)) >= 0
                        || text.charAt(place) == separator;
            }
            if (sign == '"') {
                place++;
            }
            if (sign == '\n') {
                number++;
            }
            cell.append(sign);
        }
        return false;
    }

    private void endCell() {
        cells.add(CsvTable.unescaped(cell.toString()));
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        if (cells.stream().anyMatch(one -> !one.isBlank())) {
            lines.add(new TableLine(beganAt, cells));
        }
        cells.clear();
    }
}
