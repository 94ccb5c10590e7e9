package dev.kept.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.Answer;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalAim;
import dev.kept.core.goal.GoalAim.AimKind;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.goal.GoalWording;
import dev.kept.core.goal.table.TableLine;
import dev.kept.testing.Given;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    private static List<TableLine> read(String table) {
        return Given.given(CsvReader.read(table));
    }

    private static List<List<String>> cells(String table) {
        return read(table).stream().map(TableLine::cells).toList();
    }

    @Test
    void fields_may_hold_commas_quotes_and_lines() {
        assertEquals(
                List.of(List.of("key", "name"), List.of("A1", "a, \"b\"\nc")),
                cells("\uFEFFkey,name\r\nA1,\"a, \"\"b\"\"\nc\"\r\n"));
    }

    @Test
    void spreadsheets_of_other_countries_are_read_too() {
        assertEquals(List.of(List.of("key", "name"), List.of("A1", "1,5")), cells("key;name\nA1;1,5"));
        assertEquals(List.of(List.of("key", "name"), List.of("A1", "x")), cells("key\tname\rA1\tx\r"));
    }

    @Test
    void lines_are_counted_as_they_stand_in_the_file() {
        List<TableLine> lines = read("key,name\n\n,\nA1,\"two\nlines\"\nB1,x");
        assertEquals(List.of(1, 4, 6), lines.stream().map(TableLine::number).toList());
    }

    @Test
    void quotes_that_do_not_match_are_refused_with_their_line() {
        assertEquals("2", refused("key\n\"A1"));
        assertEquals("1", refused("\"key\"x,name"));
    }

    private static String refused(String table) {
        Answer<List<TableLine>> answer = CsvReader.read(table);
        return answer.fold(lines -> "taken", refusal -> refusal.arguments().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "-5",
                "+1",
                "@x",
                "'=1",
                "''=1",
                "'quoted'",
                "\t=1",
                " =1",
                "\uFF1D1",
                "plain",
                "",
                "'"
            })
    void what_is_written_is_read_back_as_it_was(String text) {
        StringBuilder file = new StringBuilder();
        CsvTable.beginning(file).line("key", "name");
        new CsvTable(file).line("A1", text);
        assertEquals(List.of("A1", text), cells(file.toString()).get(1));
        String written = file.substring(file.indexOf("A1,") + 3).replace("\"", "");
        assertEquals(false, written.startsWith("=") || written.startsWith("-") || written.startsWith("@"), written);
    }

    @Test
    void goals_have_a_row_each_that_no_spreadsheet_runs() {
        GoalWording wording = new GoalWording(
                "=HYPERLINK(\"http://evil\")",
                "",
                new GoalAim(AimKind.REDUCE, new BigDecimal("-1"), new BigDecimal("-2.50"), null),
                "",
                new GoalWording.Sponsors("", "Head of Sales"),
                null);
        String file = GoalCsv.of(List.of(new Goal(
                "A1",
                wording,
                new GoalPlace(GoalPlace.GoalLevel.FUNCTION, "Sales", "B1"),
                new Goal.StrategyPage("link", 12, "", "https://wiki/12"),
                false)));
        assertEquals(
                "\uFEFFkey,name,brings,kind,start,target,by,criteria,it_sponsor,business_sponsor,cycle,owner,parent,state,page\r\n"
                        + "A1,\"'=HYPERLINK(\"\"http://evil\"\")\",,reduce,'-1,'-2.5,,,,Head of Sales,,function:Sales,B1,closed,12\r\n",
                file);
    }
}
