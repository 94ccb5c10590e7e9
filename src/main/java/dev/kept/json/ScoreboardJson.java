package dev.kept.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.scoreboard.Figure;
import dev.kept.core.scoreboard.Measure;
import dev.kept.core.scoreboard.Pillar;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Verdict;
import java.util.List;
import java.util.Optional;

/** A scoreboard as JSON. A figure's value and interval are written for readers; reading takes its hits and n. */
public final class ScoreboardJson {

    private ScoreboardJson() {}

    public static ObjectNode write(Scoreboard board) {
        ObjectNode json = Json.versioned();
        json.putObject("project").put("key", board.projectKey()).put("name", board.projectName());
        json.put("asOf", board.asOf().toString()).put("windowDays", board.windowDays());
        ArrayNode pillars = json.putArray("pillars");
        board.pillars().forEach(pillar -> pillars.add(write(pillar)));
        json.set("overall", overall(board.overall()));
        return json;
    }

    /** Reads what {@link #write} wrote, also from a newer version; figures it does not know are left out. */
    public static Scoreboard read(JsonNode json) {
        Fields fields = new Fields(json);
        List<Scoreboard.PillarScore> pillars = fields.list("pillars", ScoreboardJson::pillar).stream()
                .flatMap(Optional::stream)
                .toList();
        if (pillars.stream().map(Scoreboard.PillarScore::pillar).distinct().count() != Pillar.values().length
                || pillars.size() != Pillar.values().length) {
            throw new MalformedJsonException("pillars", "not the four pillars");
        }
        return new Scoreboard(
                fields.object("project").text("key"),
                fields.object("project").text("name"),
                fields.day("asOf"),
                fields.whole("windowDays"),
                pillars,
                fields.objectOrNone("overall").map(ScoreboardJson::overall).orElse(null));
    }

    private static ObjectNode write(Scoreboard.PillarScore pillar) {
        ObjectNode json = Json.object();
        json.put("pillar", pillar.pillar().code())
                .put("weight", pillar.weight())
                .put("score", pillar.score());
        ArrayNode figures = json.putArray("figures");
        pillar.figures().forEach(figure -> figures.add(write(figure)));
        return json;
    }

    private static ObjectNode write(Figure figure) {
        ObjectNode json = Json.object();
        json.put("measure", figure.measure().code());
        json.put("hits", figure.rate().hits()).put("n", figure.rate().n()).put("value", figure.value());
        Interval interval = figure.interval();
        if (interval == null) {
            json.putNull("interval");
        } else {
            json.putArray("interval").add(interval.low()).add(interval.high());
        }
        return json.put("target", figure.target())
                .put("verdict", figure.verdict().code());
    }

    private static @Nullable ObjectNode overall(Scoreboard.@Nullable Overall overall) {
        if (overall == null) {
            return null;
        }
        return Json.object()
                .put("weighted", overall.weighted())
                .put("weightCoverage", overall.weightCoverage())
                .put("lowest", overall.lowest())
                .put("highest", overall.highest());
    }

    private static Optional<Scoreboard.PillarScore> pillar(JsonNode json) {
        Fields fields = new Fields(json);
        return fields.code("pillar", Pillar.class)
                .map(pillar -> new Scoreboard.PillarScore(
                        pillar,
                        fields.whole("weight"),
                        fields.numberOrNull("score"),
                        fields.list("figures", ScoreboardJson::figure).stream()
                                .flatMap(Optional::stream)
                                .toList()));
    }

    private static Optional<Figure> figure(JsonNode json) {
        Fields fields = new Fields(json);
        return fields.code("measure", Measure.class)
                .map(measure -> new Figure(
                        measure, rate(fields), fields.number("target"), fields.knownCode("verdict", Verdict.class)));
    }

    private static Rate rate(Fields fields) {
        int hits = fields.whole("hits");
        int n = fields.whole("n");
        if (hits < 0 || hits > n) {
            throw new MalformedJsonException("hits", "more than n");
        }
        return new Rate(hits, n);
    }

    private static Scoreboard.Overall overall(Fields fields) {
        return new Scoreboard.Overall(
                fields.number("weighted"),
                fields.number("weightCoverage"),
                fields.number("lowest"),
                fields.number("highest"));
    }
}
