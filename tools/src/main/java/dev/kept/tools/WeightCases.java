package dev.kept.tools;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.measure.weighting.Composite;
import dev.kept.core.measure.weighting.EffectiveSize;
import dev.kept.core.measure.weighting.HalfLife;
import dev.kept.core.measure.weighting.WeightedRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Cases in which not everything counts the same. */
final class WeightCases {

    private WeightCases() {}

    static ObjectNode halfLife(Fields inputs) {
        HalfLife halfLife = new HalfLife(inputs.positive("half_life_days"));
        LocalDate asOf = inputs.date("as_of");
        List<WeightedRate.WeightedCase> cases = new ArrayList<>();
        for (Fields row : inputs.rows("matured")) {
            LocalDate due = row.only(Set.of("due", "kept")).date("due");
            if (due.isAfter(asOf)) {
                throw row.wrong("due", "a date that is over");
            }
            cases.add(new WeightedRate.WeightedCase(halfLife.weight(due, asOf), row.yesOrNo("kept")));
        }
        WeightedRate rate = WeightedRate.of(cases);
        WeightedRate plain = WeightedRate.of(cases.stream()
                .map(one -> new WeightedRate.WeightedCase(1, one.kept()))
                .toList());
        ObjectNode all = Values.object();
        all.set(
                "weights",
                Values.numbers(
                        cases.stream().map(WeightedRate.WeightedCase::weight).toList()));
        all.set("weighted_rate", Values.number(rate.value()));
        all.set("plain_rate", Values.number(plain.value()));
        all.set("effective_n", Values.number(rate.effectiveN()));
        all.set("wilson95_on_effective_n", Values.interval(rate.interval()));
        return all;
    }

    static ObjectNode decay(Fields inputs) {
        HalfLife halfLife = new HalfLife(inputs.positive("half_life_months"));
        double start = inputs.number("start");
        ObjectNode all = Values.object();
        all.set(
                "values",
                Values.numbers(inputs.numbers("ages_months").stream()
                        .map(age -> start * halfLife.weight(age))
                        .toList()));
        return all;
    }

    /** How many cases there are of each weight. */
    static ObjectNode effectiveSize(Fields inputs) {
        Fields weights = inputs.in("weights");
        Map<Double, Integer> counts = new TreeMap<>();
        for (String name : weights.names()) {
            if (!name.matches("\\d{1,9}(\\.\\d{1,9})?")) {
                throw weights.wrong(name, "a weight as name");
            }
            counts.merge(Double.valueOf(name), weights.count(name), Integer::sum);
        }
        ObjectNode all = Values.object();
        all.set("effective_n", Values.number(EffectiveSize.of(counts)));
        return all;
    }

    static ObjectNode pillars(Fields inputs) {
        Fields scores = inputs.in("pillars");
        Fields weights = inputs.in("weights").only(new HashSet<>(scores.names()));
        List<Composite.WeightedScore> parts = new ArrayList<>();
        for (String name : scores.names()) {
            Double score = scores.has(name) ? Double.valueOf(scores.share(name)) : null;
            parts.add(new Composite.WeightedScore(name, weights.amount(name), score));
        }
        Composite composite = Composite.of(parts);
        ObjectNode all = Values.object();
        all.set("arithmetic_renormalised", Values.number(composite == null ? null : composite.arithmetic()));
        all.set("geometric_renormalised", Values.number(composite == null ? null : composite.geometric()));
        all.set("as_if_missing_were_zero", Values.number(composite == null ? null : composite.missingAsZero()));
        all.set("weight_coverage", Values.number(composite == null ? null : composite.weightCoverage()));
        all.set("lowest_any_weighting", Values.number(composite == null ? null : composite.lowest()));
        all.set("highest_any_weighting", Values.number(composite == null ? null : composite.highest()));
        all.set("weakest", Values.text(composite == null ? null : composite.weakest()));
        return all;
    }
}
