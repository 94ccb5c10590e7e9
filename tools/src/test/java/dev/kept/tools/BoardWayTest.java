package dev.kept.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published cases about promises, made on a ledger, folded into day cells and read from a board. */
final class BoardWayTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final File FILE = Path.of(System.getProperty("kept.basedir", "."))
            .resolve("src/test/resources/worked-examples.json")
            .toFile();
    private static final double TOLERANCE = 1e-6;

    /** Quantities of the cases that no board has; anything else must be compared. */
    private static final Set<String> ON_NO_BOARD = Set.of(
            "as_agreed_by_size",
            "count_when_done_or_due",
            "credit_score",
            "date_moved_without_right",
            "delivered_without_rule",
            "drift_days",
            "drift_ratio",
            "ever_done_naive",
            "kept_without_rule",
            "latest_date_naive",
            "lead_days",
            "lead_share_of_promise",
            "matured_first_promise",
            "naive_if_withdrawn_dropped",
            "renegotiations",
            "slack",
            "slipped",
            "surprises",
            // Of four of the tables, in which an agreed date is not over or a date was moved after it.
            "mean_drift_days",
            "mean_renegotiations",
            // Of two large promises.
            "wilson95");

    /** Each with the number of values that the published file expects and the board has. */
    @ParameterizedTest
    @CsvSource({
        "E02, 11", "E03, 11", "E04, 13", "E05, 28", "E06, 20", "E07, 13", "E08, 15", "E20, 14", "E22, 11", "E23, 2",
        "E24, 3", "E25, 3", "E34, 13", "E35, 14", "E36, 4", "E40, 19"
    })
    void a_published_case_comes_out_as_published_on_a_board(String id, int values) throws IOException {
        Case one = cases().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        BoardAnswers board = one.onBoard();
        assertEquals("", board.notRun());
        JsonNode expected = one.expected();
        List<String> compared = new ArrayList<>();
        for (String place : SecondWay.compared(id, board, one.heldAgainst(one.actual()), TOLERANCE)
                .agrees()) {
            JsonNode published = expected.at("/" + place.replace('.', '/'));
            if (!published.isMissingNode()) {
                JsonNode shown = board.values().at("/" + place.replace('.', '/'));
                assertEquals(List.of(), Comparison.differences(place, published, shown, TOLERANCE));
                compared.add(place);
            }
        }
        assertEquals(values, compared.size(), compared.toString());
    }

    @Test
    void every_case_about_promises_runs_and_no_other() throws IOException {
        List<String> lived = cases().stream()
                .filter(one -> one.onBoard().notRun().isEmpty())
                .map(Case::id)
                .toList();
        assertEquals(
                List.of(
                        "E02", "E03", "E04", "E05", "E06", "E07", "E08", "E20", "E22", "E23", "E24", "E25", "E34",
                        "E35", "E36", "E40"),
                lived);
    }

    @Test
    void both_ways_agree_and_what_is_on_no_board_is_known_by_name() throws IOException {
        Set<String> without = new TreeSet<>();
        for (Case one : cases()) {
            SecondWay way = SecondWay.compared(one.id(), one.onBoard(), one.heldAgainst(one.actual()), TOLERANCE);
            assertEquals(List.of(), way.differences());
            way.json().path("no_such_figure").properties().forEach(entry -> {
                assertFalse(entry.getValue().asText().isBlank());
                without.add(entry.getKey().replaceFirst(".*\\.", ""));
            });
        }
        assertEquals(new TreeSet<>(ON_NO_BOARD), without);
    }

    @Test
    void a_board_that_counts_otherwise_is_noticed_and_so_is_silence() throws IOException {
        ObjectNode board = (ObjectNode) JSON.readTree("{\"first_promise\": {\"kept\": 2, \"n\": 5}}");
        JsonNode definitions = JSON.readTree("{\"first_promise\": {\"kept\": 1, \"n\": 5}}");
        BoardAnswers answers = BoardAnswers.of(board, Map.of());
        SecondWay way = SecondWay.compared("X", answers, definitions, TOLERANCE);
        assertEquals(List.of("X.first_promise.kept: by the definition 1, by the board 2"), way.differences());
        assertEquals(List.of("first_promise.n"), way.agrees());
        JsonNode more = JSON.readTree("{\"slack\": 1}");
        assertThrows(IllegalStateException.class, () -> SecondWay.compared("X", answers, more, TOLERANCE));
    }

    @Test
    void what_no_ledger_takes_is_told_and_not_passed_over() throws IOException {
        BoardAnswers refused = onBoard("""
                {"id": "a", "made_on": "2026-01-01", "due": "2026-01-10", "done_on": "2026-01-12",
                 "warned_on": "2026-01-13"}""");
        assertEquals("the ledger refuses it: kept.refusal.delivered on 2026-01-13", refused.notRun());
        BoardAnswers late = onBoard("""
                {"id": "a", "made_on": "2026-01-01", "due": "2026-01-10", "withdrawn_on": "2026-01-15",
                 "withdrawn_agreed": true, "changes": [{"on": "2026-01-02", "new_due": "2026-01-20", "agreed": true}]}""");
        assertTrue(late.notRun().startsWith("a release after the first date"), late.notRun());
    }

    private static BoardAnswers onBoard(String promise) throws IOException {
        JsonNode example = JSON.readTree(
                "{\"id\": \"X\", \"inputs\": {\"as_of\": \"2026-02-01\", \"commitments\": [" + promise + "]}}");
        return Case.read(new Fields("X", example)).onBoard();
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        JSON.readTree(FILE).path("examples").forEach(one -> cases.add(Case.read(new Fields("case", one))));
        return cases;
    }
}
