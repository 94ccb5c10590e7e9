package dev.kept.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.measure.Interval;
import dev.kept.core.scoreboard.ContextFigure;
import dev.kept.core.scoreboard.Trend;
import java.util.List;
import java.util.Optional;

/** A figure's trend, and what stands beside a pillar's figures, as JSON. */
final class TrendJson {

    private TrendJson() {}

    static void write(ObjectNode figure, @Nullable Trend trend) {
        if (trend == null) {
            figure.putNull("trend");
            return;
        }
        ArrayNode weeks = figure.putArray("trend");
        for (Trend.Week week : trend.weeks()) {
            ObjectNode json = weeks.addObject()
                    .put("from", week.from().toString())
                    .put("hits", week.rate().hits())
                    .put("n", week.rate().n())
                    .put("signal", week.signal().code());
            Interval limits = week.limits();
            if (limits == null) {
                json.putNull("limits");
            } else {
                json.putArray("limits").add(limits.low()).add(limits.high());
            }
        }
    }

    static @Nullable Trend read(Fields figure) {
        return figure.listOrNone("trend", TrendJson::week).map(Trend::new).orElse(null);
    }

    private static Trend.Week week(JsonNode json) {
        Fields fields = new Fields(json);
        List<Double> limits = fields.listOrNone("limits", JsonNode::doubleValue).orElse(List.of());
        return new Trend.Week(
                fields.day("from"),
                ExplanationJson.rate(fields),
                limits.size() == 2 ? new Interval(limits.get(0), limits.get(1)) : null,
                fields.code("signal", Trend.Signal.class).orElse(Trend.Signal.NONE));
    }

    static void writeBeside(ObjectNode pillar, List<ContextFigure> all) {
        ArrayNode list = pillar.putArray("beside");
        for (ContextFigure beside : all) {
            list.addObject()
                    .put("measure", beside.kind().code())
                    .put("unit", beside.kind().unit().code())
                    .put("value", beside.value())
                    .put("low", beside.low())
                    .put("high", beside.high())
                    .put("n", beside.n());
        }
    }

    /** Those of a kind that this version knows. */
    static List<ContextFigure> readBeside(Fields pillar) {
        return pillar.listOrNone("beside", TrendJson::beside).orElse(List.of()).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ContextFigure> beside(JsonNode json) {
        Fields fields = new Fields(json);
        return fields.code("measure", ContextFigure.Kind.class)
                .map(kind -> new ContextFigure(
                        kind,
                        fields.numberOrNull("value"),
                        fields.numberOrNull("low"),
                        fields.numberOrNull("high"),
                        fields.number("n")));
    }
}
