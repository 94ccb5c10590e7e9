package dev.kept.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.measure.Interval;
import dev.kept.core.scoreboard.Figure;
import dev.kept.core.scoreboard.FigureWords;
import dev.kept.core.scoreboard.Measure;
import dev.kept.core.scoreboard.Pillar;
import dev.kept.core.scoreboard.Reasons;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Verdict;
import java.util.List;
import java.util.Optional;

/** A scoreboard as JSON. A figure's value and interval are written for readers; reading takes its hits and n. */
public final class ScoreboardJson {

    private ScoreboardJson() {}

    /** With what each figure says in the reader's language, how it is counted, and where the list behind it is. */
    public static ObjectNode write(Scoreboard board, FigureWords words) {
        ObjectNode json = write(board);
        String path = "projects/" + board.projectKey() + "/scoreboard/explanation/";
        String query = "?asOf=" + board.asOf() + "&windowDays=" + board.windowDays();
        for (int place = 0; place < board.pillars().size(); place++) {
            List<Figure> figures = board.pillars().get(place).figures();
            for (int i = 0; i < figures.size(); i++) {
                Figure figure = figures.get(i);
                ObjectNode node = (ObjectNode)
                        json.get("pillars").get(place).get("figures").get(i);
                node.put("sentence", words.sentence(figure)).put("definition", words.definition(figure.measure()));
                if (figure.trend() != null) {
                    node.put("trendSentence", words.trend(figure.trend()));
                }
                node.putObject("links")
                        .put("explanation", path + figure.measure().code() + query);
            }
        }
        return json;
    }

    public static ObjectNode write(Scoreboard board) {
        ObjectNode json = Json.versioned();
        json.putObject("project").put("key", board.projectKey()).put("name", board.projectName());
        json.put("asOf", board.asOf().toString()).put("windowDays", board.windowDays());
        ArrayNode pillars = json.putArray("pillars");
        board.pillars().forEach(pillar -> pillars.add(write(pillar)));
        json.set("overall", overall(board.overall()));
        json.set("reasons", ReasonsJson.write(board.reasons()));
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
                fields.objectOrNone("overall").map(ScoreboardJson::overall).orElse(null),
                fields.objectOrNone("reasons").map(ReasonsJson::read).orElse(Reasons.NONE));
    }

    private static ObjectNode write(Scoreboard.PillarScore pillar) {
        ObjectNode json = Json.object();
        json.put("pillar", pillar.pillar().code())
                .put("weight", pillar.weight())
                .put("score", pillar.score());
        ArrayNode figures = json.putArray("figures");
        pillar.figures().forEach(figure -> figures.add(withTrend(figure)));
        TrendJson.writeBeside(json, pillar.beside());
        return json;
    }

    private static ObjectNode withTrend(Figure figure) {
        ObjectNode json = write(figure);
        TrendJson.write(json, figure.trend());
        return json;
    }

    /** Without its trend. */
    static ObjectNode write(Figure figure) {
        ObjectNode json = Json.object();
        json.put("measure", figure.measure().code());
        json.put("hits", figure.rate().hits()).put("n", figure.rate().n()).put("value", figure.value());
        Interval interval = figure.interval();
        if (interval == null) {
            json.putNull("interval");
        } else {
            json.putArray("interval").add(interval.low()).add(interval.high());
        }
        json.put("target", figure.target()).put("verdict", figure.verdict().code());
        return json;
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
                                .toList(),
                        TrendJson.readBeside(fields)));
    }

    /** Empty when this version does not know the measure. */
    static Optional<Figure> figure(JsonNode json) {
        Fields fields = new Fields(json);
        return fields.code("measure", Measure.class)
                .map(measure -> new Figure(
                        measure,
                        ExplanationJson.rate(fields),
                        fields.number("target"),
                        fields.knownCode("verdict", Verdict.class),
                        TrendJson.read(fields)));
    }

    private static Scoreboard.Overall overall(Fields fields) {
        return new Scoreboard.Overall(
                fields.number("weighted"),
                fields.number("weightCoverage"),
                fields.number("lowest"),
                fields.number("highest"));
    }
}
