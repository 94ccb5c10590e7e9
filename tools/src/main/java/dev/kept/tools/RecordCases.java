package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.conversation.MissCost;
import dev.kept.core.measure.Quartiles;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.promise.Earliness;
import dev.kept.core.measure.promise.TrackRecord;
import dev.kept.core.measure.variance.LostTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cases about what the record of many promises tells: of moves, of new promises, of misses and misunderstandings. */
final class RecordCases {
    private static final double HALF = 0.5;
    private static final double FOUR_FIFTHS = 0.8;

    private RecordCases() {}

    static ObjectNode earliness(Fields inputs) {
        inputs.text("promise");
        LocalDate made = inputs.date("made");
        List<Earliness> moves = new ArrayList<>();
        for (JsonNode change : inputs.items("changes")) {
            Fields pair =
                    new Fields(inputs.place() + ".changes", Values.object().set("pair", change));
            List<LocalDate> days = pair.dates("pair");
            if (days.size() != 2) {
                throw inputs.wrong("changes", "pairs of the day of a move and the date in force until then");
            }
            if (days.get(0).isBefore(made)) {
                throw inputs.wrong("changes", "moves on the day of the promise or later");
            }
            moves.add(Earliness.of(made, days.get(0), days.get(1)));
        }
        List<Double> earliness = moves.stream().map(Earliness::value).toList();
        ObjectNode all = Values.object();
        all.set("earliness", Values.numbers(earliness));
        all.set("median", Values.number(Quartiles.medianOf(earliness)));
        all.put("in_last_quarter", moves.stream().filter(Earliness::lastQuarter).count());
        all.put("of", earliness.size());
        return all;
    }

    /** A ratio that is {@code null} is that of a promise that was missed and is still open. */
    static ObjectNode trackRecord(Fields inputs) {
        List<Double> ratios = new ArrayList<>();
        for (JsonNode ratio : inputs.items("ratios")) {
            if (!ratio.isNull() && !(ratio.isNumber() && ratio.doubleValue() >= 0)) {
                throw inputs.wrong("ratios", "a list of numbers from 0 on, and null for what is open");
            }
            ratios.add(ratio.isNull() ? Double.POSITIVE_INFINITY : ratio.doubleValue());
        }
        TrackRecord past = new TrackRecord(ratios);
        double promised = inputs.positive("days_promised");
        ObjectNode all = Values.object();
        all.set("kept", Values.numbers(List.of(past.kept().hits(), past.kept().n())));
        all.set("wilson95", Values.interval(past.kept().interval()));
        all.set("day_for_half", day(past.within(HALF), promised));
        all.set("day_for_four_fifths", day(past.within(FOUR_FIFTHS), promised));
        ArrayNode byAge = all.putArray("by_age");
        for (double age : inputs.numbers("ages")) {
            Rate kept = past.longerThan(age).kept();
            ObjectNode row = byAge.addObject();
            row.put("age", age);
            row.put("n", kept.n());
            row.put("kept", kept.hits());
            row.set("value", Values.share(kept));
        }
        return all;
    }

    private static JsonNode day(@Nullable Double ratio, double promised) {
        return Values.number(ratio == null ? null : Double.valueOf(ratio * promised));
    }

    static ObjectNode misunderstood(Fields inputs) {
        Rate misunderstood = new Rate(inputs.count("of_these_misunderstood"), inputs.count("deliveries"));
        ObjectNode all = Values.object();
        all.set("misunderstood", Values.share(misunderstood));
        all.set("wilson95", Values.interval(misunderstood.interval()));
        all.set("of_taken_back", Values.share(new Rate(misunderstood.hits(), inputs.count("taken_back"))));
        return all;
    }

    static ObjectNode costs(Fields inputs) {
        Fields hours = inputs.in("hours");
        for (MissCost cost : MissCost.values()) {
            String name = cost.name().toLowerCase(Locale.ROOT);
            if (hours.count(name) != cost.hours()) {
                throw hours.wrong(name, Integer.toString(cost.hours()));
            }
        }
        Map<MissCost, Integer> times = new EnumMap<>(MissCost.class);
        List<Fields> misses = inputs.rows("misses");
        for (Fields miss : misses) {
            if (miss.only(Set.of("id", "said")).has("said")) {
                times.merge(cost(miss), 1, Integer::sum);
            }
        }
        LostTime lost = LostTime.of(times);
        ObjectNode all = Values.object();
        all.set("answered", Values.numbers(List.of(lost.told(), misses.size())));
        all.put("hours", lost.hours());
        all.put("misses_for_80_percent", lost.most());
        all.put("of_answered", lost.told());
        all.set("share", Values.share(new Rate(lost.most(), lost.told())));
        return all;
    }

    private static MissCost cost(Fields miss) {
        for (MissCost cost : MissCost.values()) {
            if (cost.name().toLowerCase(Locale.ROOT).equals(miss.text("said"))) {
                return cost;
            }
        }
        throw miss.wrong("said", "none, hours, days or weeks");
    }
}
