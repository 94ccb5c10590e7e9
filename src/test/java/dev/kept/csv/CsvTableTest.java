package dev.kept.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 4180 asks for, and what keeps a spreadsheet from running what somebody typed. */
class CsvTableTest {

    @Test
    void fields_are_divided_by_commas_and_lines_end_as_the_standard_says() {
        StringBuilder out = new StringBuilder();
        CsvTable table = new CsvTable(out);
        table.line("a", 1, null, true);
        table.line("b");
        assertEquals("a,1,,true\r\nb\r\n", out.toString());
    }

    @Test
    void commas_quotes_and_line_breaks_are_quoted() {
        assertEquals("\"a,b\"", CsvTable.field("a,b"));
        assertEquals("\"a\"\"b\"", CsvTable.field("a\"b"));
        assertEquals("\"a\nb\"", CsvTable.field("a\nb"));
        assertEquals("\"a\rb\"", CsvTable.field("a\rb"));
        assertEquals("a b", CsvTable.field("a b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=",
                "+",
                "-",
                "@",
                "\t",
                "\uff1d",
                "\uff0b",
                "\uff0d",
                "\uff20",
                "\ufe62",
                "\ufe66",
                "\u2212",
                " =",
                "\u3000\uff1d",
                "\u200b=",
                "\ufeff@",
                "\u202e="
            })
    void what_a_spreadsheet_would_run_is_made_text(String beginning) {
        assertEquals("'" + beginning + "1", CsvTable.field(beginning + "1"));
        assertEquals("1" + beginning, CsvTable.field("1" + beginning));
    }

    @Test
    void a_file_begins_with_the_byte_order_mark_alone() {
        StringBuilder out = new StringBuilder();
        CsvTable.beginning(out).line("a");
        assertEquals("\ufeffa\r\n", out.toString());
    }

    @Test
    void a_carriage_return_in_front_is_both_quoted_and_made_text() {
        assertEquals("\"'\r1\"", CsvTable.field("\r1"));
    }
}
