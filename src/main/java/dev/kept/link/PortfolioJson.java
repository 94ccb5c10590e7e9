package dev.kept.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.scoreboard.PortfolioBoard;
import java.util.List;
import java.util.Optional;

/** Projects side by side as JSON. */
public final class PortfolioJson {

    private PortfolioJson() {}

    /** One page of the projects, with the page that was asked for. */
    public static ObjectNode write(PortfolioBoard board, int maxResults) {
        ObjectNode json = Json.versioned()
                .put("asOf", board.asOf().toString())
                .put("windowDays", board.windowDays())
                .put("startAt", board.rows().startAt())
                .put("maxResults", maxResults)
                .put("total", board.rows().total());
        Rate together = board.together().firstPromises();
        json.putObject("together")
                .put("hits", together.hits())
                .put("n", together.n())
                .put("projects", board.together().projects())
                .put("spread", board.together().spread().code());
        ArrayNode values = json.putArray("values");
        String query = "?asOf=" + board.asOf() + "&windowDays=" + board.windowDays();
        board.rows().items().forEach(row -> values.add(write(row, query)));
        return json;
    }

    private static ObjectNode write(PortfolioBoard.Row row, String query) {
        ObjectNode json = Json.object();
        json.putObject("project").put("key", row.projectKey()).put("name", row.projectName());
        ArrayNode figures = json.putArray("figures");
        row.figures().forEach(figure -> figures.add(ScoreboardJson.write(figure)));
        json.set("expected", write(row.expected()));
        json.putObject("links").put("scoreboard", "projects/" + row.projectKey() + "/scoreboard" + query);
        return json;
    }

    private static @Nullable ObjectNode write(PortfolioBoard.@Nullable Estimate expected) {
        if (expected == null) {
            return null;
        }
        ObjectNode json = Json.object().put("value", expected.value());
        json.putArray("interval")
                .add(expected.interval().low())
                .add(expected.interval().high());
        return json;
    }

    public static PortfolioBoard read(JsonNode json) {
        Fields fields = new Fields(json);
        Fields together = fields.object("together");
        return new PortfolioBoard(
                fields.day("asOf"),
                fields.whole("windowDays"),
                new PortfolioBoard.Together(
                        ExplanationJson.rate(together),
                        together.whole("projects"),
                        together.knownCode("spread", PortfolioBoard.Spread.class)),
                new Slice<>(fields.list("values", PortfolioJson::row), fields.whole("startAt"), fields.whole("total")));
    }

    private static PortfolioBoard.Row row(JsonNode json) {
        Fields fields = new Fields(json);
        return new PortfolioBoard.Row(
                fields.object("project").text("key"),
                fields.object("project").text("name"),
                fields.list("figures", ScoreboardJson::figure).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                fields.objectOrNone("expected").map(PortfolioJson::estimate).orElse(null));
    }

    private static PortfolioBoard.Estimate estimate(Fields fields) {
        List<Double> interval = fields.list("interval", JsonNode::doubleValue);
        if (interval.size() != 2) {
            throw new MalformedJsonException("interval", "not two numbers");
        }
        return new PortfolioBoard.Estimate(fields.number("value"), new Interval(interval.get(0), interval.get(1)));
    }
}
