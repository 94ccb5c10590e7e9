package dev.kept.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line of {@code ./measure}: the worked examples, other tables, and input that makes no sense. */
final class MeasureCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void every_expected_value_is_compared_and_each_difference_is_named() throws IOException {
        Path file = file("""
                {"examples": [{"id": "X", "inputs": {"as_of": "2026-02-01", "commitments": [
                  {"id": "a", "made_on": "2026-01-01", "due": "2026-01-10", "done_on": "2026-01-10"}]},
                 "expected": {"first_promise": {"kept": 0, "n": 1, "rate": 1.0}, "as_agreed_rate": 1.000001,
                   "outcomes": {"a": "kept_first", "b": "pending"}, "no_such_measure": 3}}]}""");
        assertEquals(MeasureCommand.DIFFERENT, run(file));
        assertEquals(
                List.of(
                        "X.first_promise.kept: expected 0, got 1",
                        "X.no_such_measure: expected 3, got nothing",
                        "X.outcomes.b: expected \"pending\", got nothing"),
                err.toString(StandardCharsets.UTF_8).lines().toList());
        assertEquals(1, output().size());
    }

    @Test
    void without_expectations_a_case_gets_every_definition_and_what_its_inputs_ask_for() throws IOException {
        Path file = file("""
                [{"id": "X", "inputs": {"as_of": "2026-02-01", "min_notice_days": [0, 9], "small_is_size_at_most": 2,
                  "commitments": [
                  {"id": "a", "made_on": "2026-01-01", "due": "2026-01-10", "done_on": "2026-01-12", "size": null,
                   "changes": [{"on": "2026-01-05", "new_due": "2026-01-12", "agreed": true}]},
                  {"id": "b", "due": "2026-01-10", "done_on": "2026-02-02", "side": "business", "changes": null}]}}]""");
        assertEquals(MeasureCommand.SAME, run(file));
        JsonNode actual = output().path(0).path("actual");
        assertEquals("[0.5,0.0]", actual.path("as_agreed_rate").toString());
        assertEquals("missed_silent", actual.path("outcomes").path("b").textValue());
        assertEquals(2, actual.path("small").path("n").intValue());
        assertTrue(actual.path("large").path("rate").isNull());
        assertTrue(actual.path("large").path("wilson95").isNull());
        assertEquals(1, actual.path("business").path("n").intValue());
        assertEquals(0.5, actual.path("ever_done_naive").path("rate").doubleValue());
    }

    @Test
    void an_empty_table_has_no_rates() throws IOException {
        assertEquals(MeasureCommand.SAME, run(file("""
                [{"id": "X", "inputs": {"as_of": "2026-02-01", "commitments": []}}]""")));
        JsonNode actual = output().path(0).path("actual");
        assertTrue(actual.path("first_promise").path("rate").isNull());
        assertTrue(actual.path("credit_score").isNull());
        assertTrue(actual.path("first_promise_by_size").isNull());
        assertEquals("{}", actual.path("outcomes").toString());
    }

    @Test
    void a_release_in_time_wins_over_a_delivery_and_a_late_one_does_not() throws IOException {
        Path file = file("""
                [{"id": "X", "inputs": {"as_of": "2026-02-01", "commitments": [
                  {"id": "in_time", "due": "2026-01-10", "done_on": "2026-01-09",
                   "withdrawn_on": "2026-01-10", "withdrawn_agreed": true},
                  {"id": "late", "due": "2026-01-10", "done_on": "2026-01-09",
                   "withdrawn_on": "2026-01-11", "withdrawn_agreed": true},
                  {"id": "unheard_of", "due": "2026-01-10", "done_on": null,
                   "withdrawn_on": "2026-02-02", "withdrawn_agreed": true}]}}]""");
        assertEquals(MeasureCommand.SAME, run(file));
        JsonNode outcomes = output().path(0).path("actual").path("outcomes");
        assertEquals("""
                {"in_time":"released","late":"kept_first","unheard_of":"missed_silent"}""", outcomes.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"id\": \"X\", \"inputs\": {}} | case X.inputs: no measure reads []",
                "{\"id\": \"X\", \"inputs\": {\"colour\": 3}} | case X.inputs: no measure reads [colour]",
                "{\"id\": \"X\", \"inputs\": {\"due\": \"2026-03-31\"}} | case X.inputs: no measure reads [due]",
                "{\"id\": \"X\", \"mood\": 3, \"inputs\": {}} | case X.mood: nothing that is known here",
                "{\"id\": \"X\", \"inputs\": {\"pairs\": [], \"colour\": 3}}"
                        + " | case X.inputs: nothing that is known reads [colour] beside [pairs]",
                "{\"id\": \"X\", \"inputs\": {\"cases\": [{\"made\": 2, \"done\": 1, \"colour\": 3}]}}"
                        + " | case X.inputs.cases[0].colour: nothing",
                "{\"id\": \"X\", \"inputs\": {\"as_of\": \"2026-03-01\", \"commitments\": [{\"mood\": 7}]}}"
                        + " | case X.inputs.commitments[0].mood: nothing",
                "{\"id\": \"X\", \"inputs\": {\"pillars\": {\"a\": 1}, \"weights\": {\"a\": 1, \"b\": 1}}}"
                        + " | case X.inputs.weights.b: nothing",
            })
    void what_no_measure_knows_is_an_error_and_never_skipped(String one, String start) throws IOException {
        assertRefused(file("[" + one + "]"), start);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"pairs\": [[3, 2]] | .pairs: a pair such as [3, 5] is needed, not [3,2]",
                "\"pairs\": [[1]] | .pairs: a pair",
                "\"pairs\": [[0.5, 2]] | .pairs: a pair",
                "\"pairs\": [], \"level\": 1.5 | .level: a number from 0 to 1",
                "\"pairs\": [], \"level\": 1 | : No level",
                "\"weekly_rate\": [\"a\"] | .weekly_rate: a list of numbers",
                "\"weights\": {\"heavy\": 3} | .weights.heavy: a weight as name",
                "\"stated\": [0.5], \"kept\": 2 | : 2 of [0.5]",
                "\"cases\": [{\"made\": 1, \"done\": 2}] | : 2 of 1",
                "\"done_at\": \"noon\", \"due\": \"2026-03-31\" | .done_at: an instant",
                "\"business_rank\": [1, 2], \"it_rank\": [1] | : Rankings of 2 and of 1",
                "\"min_answers\": 5, \"answers\": {\"All\": [3]} | .answers.All: a group",
                "\"min_answers\": 5, \"answers\": {\"Sales\": [6]} | : An answer outside 1 to 5",
            })
    void inputs_that_make_no_sense_are_named_in_one_line(String fields, String place) throws IOException {
        assertRefused(file("[{\"id\": \"X\", \"inputs\": {" + fields + "}}]"), "case X.inputs" + place);
    }

    @Test
    void the_file_says_how_closely_numbers_are_compared() throws IOException {
        String cases = "\"examples\": [{\"id\": \"X\", \"inputs\": {\"cases\": [{\"made\": 3, \"done\": 1}]},"
                + " \"expected\": {\"ppc\": [0.333]}}]}";
        assertEquals(MeasureCommand.DIFFERENT, run(file("{" + cases)));
        assertEquals(
                MeasureCommand.SAME,
                run(file("{\"meta\": {\"rounding\": \"compare with a tolerance of 1e-3\"}, " + cases)));
        assertEquals(
                MeasureCommand.SAME, run(file("{\"meta\": {\"rounding\": \"absolute tolerance 0.001\"}, " + cases)));
        assertEquals(
                MeasureCommand.DIFFERENT,
                run(file("{\"meta\": {\"rounding\": \"absolute tolerance 1e-9\"}, " + cases)));
    }

    @Test
    void every_group_and_project_must_be_expected_not_only_those_that_are() throws IOException {
        assertEquals(MeasureCommand.DIFFERENT, run(file("""
                [{"id": "X", "inputs": {"min_answers": 1, "answers": {"Sales": [5], "Finance": [1]}},
                 "expected": {"shown": {"Sales": 1.0, "All": 0.5}}}]""")));
        assertEquals(
                List.of("X.shown.Finance: expected nothing, got 0.0"),
                err.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{ | not JSON",
                "7 | neither a list of cases",
                "{\"examples\": 7} | neither a list of cases",
                "[7] | case number 1: an object is needed, not 7",
                "[{\"inputs\": {}}] | case number 1.id: a name is needed, not nothing",
                "[{\"id\": \"X\"}] | case X.inputs: an object is needed",
                "[{\"id\": \"X\", \"inputs\": {\"as_of\": 3, \"commitments\": []}}] | case X.inputs.as_of: a date",
                "[{\"id\": \"X\", \"inputs\": {\"as_of\": \"2026-03-01\", \"commitments\": 3}}] | case X.inputs.commitments: a list is needed, not 3",
                "[{\"id\": \"X\", \"inputs\": {\"as_of\": \"2026-03-01\", \"commitments\": null}}] | case X.inputs.commitments: a list",
                "[{\"id\": \"X\", \"inputs\": {\"as_of\": \"2026-03-01\", \"min_notice_days\": 4294967297, \"commitments\": []}}]"
                        + " | case X.inputs.min_notice_days: a number of days",
            })
    void input_that_makes_no_sense_is_named_in_one_line(String text, String start) throws IOException {
        assertRefused(file(text), start);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"due\": \"2026-02-30\" | .due: a date such as 2026-03-31 is needed, not \"2026-02-30\"",
                "\"due\": 20260228 | .due: a date",
                "\"due\": null | .due: a date",
                "\"due\": \"-999999999-01-01\" | .due: a date",
                "\"due\": \"2026-02-01\", \"size\": -1 | .size: a number",
                "\"due\": \"2026-02-01\", \"size\": \"8\" | .size: a number",
                "\"due\": \"2026-02-01\", \"side\": \"elsewhere\" | .side: it or business is needed, not \"elsewhere\"",
                "\"due\": \"2026-02-01\", \"withdrawn_agreed\": \"yes\" | .withdrawn_agreed: true or false",
                "\"due\": \"2026-02-01\", \"changes\": [{}] | .changes[0].on: a date",
            })
    void a_promise_that_makes_no_sense_is_named_in_one_line(String fields, String place) throws IOException {
        Path file = file("[{\"id\": \"X\", \"inputs\": {\"as_of\": \"2026-03-01\", \"commitments\": [{\"id\": \"a\", "
                + fields + "}]}}]");
        assertRefused(file, "case X.inputs.commitments[0]" + place);
    }

    @Test
    void a_name_used_twice_is_refused() throws IOException {
        assertRefused(file("""
                [{"id": "X", "inputs": {"as_of": "2026-03-01", "commitments": [
                  {"id": "a", "due": "2026-02-01"}, {"id": "a", "due": "2026-02-02"}]}}]"""), "case X.inputs.commitments[1].id: a name of its own");
    }

    @Test
    void a_file_that_is_not_there_is_named_in_one_line() {
        assertRefused(folder.resolve("nowhere.json"), "cannot be read");
        assertEquals(MeasureCommand.UNREADABLE, MeasureCommand.run(new String[0], stream(out), stream(err)));
    }

    private void assertRefused(Path file, String start) {
        assertEquals(MeasureCommand.UNREADABLE, run(file));
        String said = err.toString(StandardCharsets.UTF_8);
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.startsWith("measure: " + file + ": " + start), said);
        assertEquals(0, out.size());
    }

    private int run(Path file) {
        return MeasureCommand.run(new String[] {file.toString()}, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private JsonNode output() throws IOException {
        return JSON.readTree(out.toByteArray());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("cases.json"), text);
    }
}
