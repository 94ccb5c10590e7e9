package dev.kept.tools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.Wilson;
import dev.kept.core.measure.interval.BetaDistribution;
import dev.kept.core.measure.interval.EmpiricalBayes;
import dev.kept.core.measure.interval.Judgement;
import dev.kept.definitions.compare.RateDifference;
import dev.kept.definitions.interval.Jeffreys;
import dev.kept.statistics.CommonsBeta;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Cases about what a rate leaves open. */
final class RateCases {

    private static final BetaDistribution BETA = new CommonsBeta();
    private static final double LEVEL = 0.95;

    private RateCases() {}

    static ObjectNode intervals(Fields inputs) {
        double z = inputs.has("z") ? inputs.positive("z") : Wilson.Z95;
        Jeffreys jeffreys = new Jeffreys(BETA, inputs.has("level") ? inputs.share("level") : LEVEL);
        ArrayNode rows = Values.array();
        for (Rate rate : inputs.rates("pairs")) {
            Double value = rate.value();
            ObjectNode row = Values.plain(rate);
            row.set("wilson95", Values.interval(value == null ? null : Wilson.around(value, rate.n(), z)));
            row.set("jeffreys95", Values.interval(jeffreys.interval(rate)));
            rows.add(row);
        }
        ObjectNode all = Values.object();
        all.set("rows", rows);
        return all;
    }

    /** Projects by name, or without names as a list. */
    static ObjectNode shrinkage(Fields inputs) {
        Map<String, Rate> projects = projects(inputs);
        EmpiricalBayes prior = EmpiricalBayes.fit(projects.values());
        ObjectNode all = Values.object();
        ObjectNode fitted = all.putObject("prior");
        fitted.set("mean", Values.number(prior == null ? null : prior.mean()));
        fitted.set("rho", Values.number(prior == null ? null : prior.rho()));
        fitted.set("a", Values.number(prior == null ? null : prior.a()));
        fitted.set("b", Values.number(prior == null ? null : prior.b()));
        if (prior == null) {
            return all;
        }
        List<Double> shrunk = projects.values().stream().map(prior::shrunk).toList();
        boolean alike = new HashSet<>(shrunk).size() == 1;
        all.set("shrunk_all", alike ? Values.number(shrunk.get(0)) : Values.numbers(shrunk));
        ObjectNode posterior = all.putObject("posterior");
        projects.forEach((name, project) -> {
            ObjectNode row = posterior.putObject(name);
            row.set("raw", Values.share(project));
            row.set("shrunk", Values.number(prior.shrunk(project)));
            row.set("interval95", Values.interval(prior.interval(project, BETA)));
        });
        all.set("order_by_raw", order(projects, Rate::value));
        all.set("order_by_shrunk", order(projects, prior::shrunk));
        all.set("order_by_lower_end", order(projects, project -> low(prior.interval(project, BETA))));
        return all;
    }

    private static Map<String, Rate> projects(Fields inputs) {
        Map<String, Rate> projects = new LinkedHashMap<>();
        if (inputs.object().path("projects").isObject()) {
            Fields named = inputs.in("projects");
            named.names().forEach(name -> projects.put(name, named.rate(name)));
        } else {
            inputs.rates("projects").forEach(rate -> projects.put(Integer.toString(projects.size()), rate));
        }
        return projects;
    }

    private static @Nullable Double low(@Nullable Interval interval) {
        return interval == null ? null : interval.low();
    }

    /** From high to low; equal ones as they stand in the file, those without a figure last. */
    private static ArrayNode order(Map<String, Rate> projects, Function<Rate, Double> figure) {
        Comparator<Double> highFirst = Comparator.nullsLast(Comparator.reverseOrder());
        return Values.texts(projects.entrySet().stream()
                .sorted(Comparator.comparing(entry -> figure.apply(entry.getValue()), highFirst))
                .map(Map.Entry::getKey)
                .toList());
    }

    static ObjectNode differences(Fields inputs) {
        ArrayNode rows = Values.array();
        for (Fields pair : inputs.rows("cases")) {
            pair.only(Set.of("goal", "other"));
            RateDifference difference = RateDifference.of(pair.rate("goal"), pair.rate("other"));
            ObjectNode row = rows.addObject();
            row.put("difference", difference.value());
            row.put("low", difference.interval().low());
            row.put("high", difference.interval().high());
            row.put("verdict", difference.differs() ? "differs" : "cannot tell");
        }
        ObjectNode all = Values.object();
        all.set("rows", rows);
        return all;
    }

    static ObjectNode judgement(Fields inputs) {
        double target = inputs.share("target");
        int fewest = inputs.count("min_show");
        ArrayNode rows = Values.array();
        for (Rate rate : inputs.rates("cases")) {
            Judgement judgement = Judgement.of(rate, target, fewest);
            ObjectNode row = rows.addObject();
            row.put("kept", rate.hits());
            row.put("n", rate.n());
            row.put("show", judgement != Judgement.TOO_FEW);
            row.put("verdict", judgement.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        ObjectNode all = Values.object();
        all.set("rows", rows);
        return all;
    }
}
