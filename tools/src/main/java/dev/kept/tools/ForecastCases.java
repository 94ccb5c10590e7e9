package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.forecast.BrierScore;
import dev.kept.core.measure.forecast.StatedConfidence;
import dev.kept.definitions.forecast.ForecastHonesty;
import dev.kept.definitions.forecast.ForecastHonesty.Forecast;
import dev.kept.definitions.forecast.PinballLoss;
import dev.kept.definitions.forecast.Shortfall;
import java.util.List;
import java.util.Set;

/** Cases about stated confidence and forecast dates. */
final class ForecastCases {

    private ForecastCases() {}

    static ObjectNode brier(Fields inputs) {
        List<StatedConfidence> rows = inputs.items("stated_and_kept").stream()
                .map(pair -> stated(inputs, pair))
                .toList();
        BrierScore score = BrierScore.of(rows);
        ObjectNode all = Values.object();
        all.set("brier", Values.number(score == null ? null : score.score()));
        all.set("base_rate", Values.number(score == null ? null : score.baseRate()));
        all.set("reliability", Values.number(score == null ? null : score.reliability()));
        all.set("resolution", Values.number(score == null ? null : score.resolution()));
        all.set("uncertainty", Values.number(score == null ? null : score.uncertainty()));
        all.set("skill_vs_base_rate", Values.number(score == null ? null : score.skill()));
        ArrayNode bins = all.putArray("bins");
        List<StatedConfidence> diagram = score == null ? List.of() : score.diagram();
        for (StatedConfidence bin : diagram) {
            ObjectNode row = bins.addObject();
            row.put("stated", bin.stated());
            row.put("n", bin.kept().n());
            row.put("kept", bin.kept().hits());
            row.set("observed", Values.share(bin.kept()));
            row.set("wilson95", Values.interval(bin.kept().interval()));
        }
        return all;
    }

    private static StatedConfidence stated(Fields inputs, JsonNode pair) {
        JsonNode kept = pair.path(1);
        boolean known = pair.isArray() && pair.size() == 2 && pair.path(0).isNumber();
        if (!known || !kept.isBoolean() && !(kept.isInt() && (kept.intValue() == 0 || kept.intValue() == 1))) {
            throw inputs.wrong("stated_and_kept", "a list of pairs such as [0.9, 1]");
        }
        return new StatedConfidence(pair.path(0).doubleValue(), new Rate(kept.asBoolean() ? 1 : 0, 1));
    }

    static ObjectNode shortfall(Fields inputs) {
        Shortfall shortfall = Shortfall.of(inputs.numbers("stated"), inputs.count("kept"));
        ObjectNode all = Values.object();
        all.set("expected_kept", Values.number(shortfall.expected()));
        all.set("sd", Values.number(shortfall.deviation()));
        all.set("probability_of_at_most_kept", Values.number(shortfall.probability()));
        return all;
    }

    /** Forecasts of days: how often they held, or what padding them costs. */
    static ObjectNode days(Fields inputs) {
        boolean pinball = inputs.rows("days").stream().anyMatch(row -> row.has("p50"));
        return pinball ? pinball(inputs) : honesty(inputs);
    }

    private static ObjectNode pinball(Fields inputs) {
        PinballLoss stated = new PinballLoss(inputs.rows("days").stream()
                .map(row -> row.only(Set.of("p50", "p85", "actual")))
                .map(row -> new Forecast(row.positive("p50"), row.number("p85"), row.number("actual")))
                .toList());
        ObjectNode all = Values.object();
        all.set("as_stated", pinball(stated));
        all.set("p85_doubled", pinball(stated.withP85(one -> 2 * one.p85())));
        return all;
    }

    private static ObjectNode pinball(PinballLoss loss) {
        ObjectNode node = Values.object();
        node.put("pinball50", loss.ofP50());
        node.put("pinball85", loss.ofP85());
        node.set("p85_held", Values.share(loss.held()));
        node.put("median_width", loss.medianWidth());
        return node;
    }

    private static ObjectNode honesty(Fields inputs) {
        List<Forecast> forecasts = inputs.rows("days").stream()
                .map(row -> row.only(Set.of("id", "forecast_p50", "forecast_p85", "actual")))
                .map(row -> new Forecast(row.number("forecast_p50"), row.number("forecast_p85"), row.number("actual")))
                .toList();
        ForecastHonesty honesty = ForecastHonesty.of(forecasts);
        ObjectNode all = Values.object();
        all.set("median_error_days", Values.number(honesty.medianError()));
        all.set("p50_held", Values.share(honesty.p50Held()));
        all.set("p85_held", Values.share(honesty.p85Held()));
        all.set("p85_wilson95", Values.interval(honesty.p85Held().interval()));
        return all;
    }
}
