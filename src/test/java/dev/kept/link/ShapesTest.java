package dev.kept.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Slice;
import dev.kept.core.figure.FigureWords;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.link.board.PortfolioJson;
import dev.kept.link.board.ScoreboardJson;
import dev.kept.link.house.GoalJson;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakePartnership;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one side writes the other reads. */
class ShapesTest {

    @Property(tries = 200)
    void a_scoreboard_survives_the_way_over_the_link(
            @ForAll @IntRange(max = 200) int hits, @ForAll @IntRange(max = 200) int misses) {
        Rate rate = new Rate(hits, hits + misses);
        Scoreboard board = FakePartnership.board(rate, new Rate(misses, hits + misses), new Rate(0, misses));

        assertEquals(board, ScoreboardJson.read(Json.text(shape(board))));
    }

    @Test
    void a_figure_shows_value_and_interval_from_five_cases_on() {
        Scoreboard board = FakePartnership.board(new Rate(4, 5), new Rate(4, 4), new Rate(0, 0));
        JsonNode json = Json.parse(Json.text(shape(board)));

        assertEquals("0.8", json.at("/pillars/2/figures/0/value").asText());
        assertEquals(2, json.at("/pillars/2/figures/0/interval").size());
        assertEquals("null", json.at("/pillars/2/figures/1/value").asText());
        assertEquals("too_few", json.at("/pillars/2/figures/1/verdict").asText());
        assertEquals("null", json.at("/pillars/0/score").asText());
    }

    @Test
    void projects_side_by_side_survive_the_way_over_the_link() {
        PortfolioBoard board = FakePartnership.portfolio(200);
        PortfolioBoard alike = new PortfolioBoard(
                board.asOf(),
                90,
                new PortfolioBoard.Together(new Rate(8, 10), 1, PortfolioBoard.Spread.CHANCE),
                new Slice<>(
                        List.of(new PortfolioBoard.PortfolioRow(
                                "A", "A", List.of(), new PortfolioBoard.Estimate(0.8, new Interval(0.5, 1)))),
                        0,
                        1));

        assertEquals(board, PortfolioJson.read(Json.text(PortfolioJson.of(board, 50))));
        assertEquals(alike, PortfolioJson.read(Json.text(PortfolioJson.of(alike, 50))));
    }

    @Test
    void goals_and_problems_survive_too() {
        Problem problem =
                new Problem("invalid", "T", 400, "D", List.of(new Problem.Error("size", "D")), "https://link");

        assertEquals(FakePartnership.GOAL, GoalJson.read(Json.text(GoalJson.of(FakePartnership.GOAL))));
        assertEquals(problem, Problem.read(problem.text()));
    }

    @Test
    void what_a_newer_version_adds_is_ignored() {
        ObjectNode json = (ObjectNode) Json.parse(Json.text(shape(FakePartnership.board())));
        json.put("mood", "good");
        ((ObjectNode) json.at("/pillars/2/figures/1")).put("measure", "not_known_yet");

        Scoreboard board = ScoreboardJson.read(Json.text(json));

        assertEquals(1, board.pillars().get(2).figures().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[]", "{}", "{\"pillars\":7}", "null", "{\"pillars\":[]}", "{} {}"})
    void nonsense_is_refused(String text) {
        assertThrows(MalformedJsonException.class, () -> ScoreboardJson.read(text));
        assertThrows(MalformedJsonException.class, () -> PortfolioJson.read(text));
    }

    @Test
    void deep_nesting_is_refused() {
        assertThrows(MalformedJsonException.class, () -> Json.parse("[".repeat(5_000) + "]".repeat(5_000)));
    }

    /** What the other side never writes, at each of some places. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/ | asOf | \"soon\"",
                "/ | asOf | 20260301",
                "/ | asOf | null",
                "/ | windowDays | 1.5",
                "/ | windowDays | \"90\"",
                "/ | windowDays | null",
                "/ | project | {\"key\":\"SHOP\"}",
                "/ | project | {\"key\":5,\"name\":\"Shop\"}",
                "/ | overall | {\"weighted\":1e999,\"weightCoverage\":1,\"lowest\":0,\"highest\":1}",
                "/ | overall | {\"weighted\":0.5}",
                "/ | reasons | {\"unexplained\":0,\"causes\":[null]}",
                "/pillars/0 | figures | null",
                "/pillars/0 | weight | null",
                "/pillars/2/figures/0 | hits | 51",
                "/pillars/2/figures/0 | hits | -1",
                "/pillars/2/figures/0 | n | null",
                "/pillars/2/figures/0 | target | \"0.8\"",
                "/pillars/2/figures/0 | verdict | null",
                "/pillars/2/figures/0 | verdict | \"good\"",
                "/pillars/2/figures/0 | measure | 7",
                "/pillars/2/figures/0 | trend | [{\"hits\":1,\"n\":1,\"signal\":\"none\"}]",
            })
    void what_has_another_shape_is_refused(String place, String member, String value) {
        JsonNode json = Json.parse(Json.text(shape(FakePartnership.board())));
        ((ObjectNode) (place.equals("/") ? json : json.at(place))).set(member, Json.parse(value));

        assertThrows(MalformedJsonException.class, () -> ScoreboardJson.read(Json.text(json)));
    }

    @Test
    void what_may_be_missing_may_be_missing() {
        ObjectNode json = (ObjectNode) Json.parse(Json.text(shape(FakePartnership.board())));
        json.remove(List.of("overall", "reasons"));
        json.path("pillars").forEach(pillar -> ((ObjectNode) pillar).remove(List.of("score", "beside")));
        ((ObjectNode) json.at("/pillars/2/figures/0"))
                .remove(List.of("value", "interval", "trend", "sentence", "definition", "links"));

        assertNull(ScoreboardJson.read(Json.text(json)).overall());
    }

    private static ScoreboardJson shape(Scoreboard board) {
        return ScoreboardJson.of(board, new FigureWords(BundledTexts.english()));
    }
}
