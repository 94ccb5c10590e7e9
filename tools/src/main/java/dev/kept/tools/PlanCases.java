package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.measure.variance.PromiseBudget;
import dev.kept.core.measure.variance.ReasonsForVariance;
import dev.kept.core.measure.variance.ReasonsForVariance.MissReason;
import dev.kept.definitions.compare.PercentPlanComplete;
import dev.kept.definitions.compare.SafePredictability;
import dev.kept.definitions.compare.SafePredictability.Objective;
import dev.kept.definitions.compare.SayDo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cases about plans, misses and their reasons. */
final class PlanCases {

    private static final String NO_REASON = "no reason given";

    /** A file says on whose side a reason lies by naming the requester in it. */
    private static final String REQUESTER = "requester";

    private PlanCases() {}

    /** Pairs of rates, or weeks of plans. */
    static ObjectNode cases(Fields inputs) {
        boolean pairs = inputs.rows("cases").stream().anyMatch(row -> row.has("goal"));
        return pairs ? RateCases.differences(inputs) : percentPlanComplete(inputs);
    }

    private static ObjectNode percentPlanComplete(Fields inputs) {
        List<JsonNode> shares = inputs.rows("cases").stream()
                .map(row -> row.only(Set.of("made", "done")))
                .map(row -> Values.share(PercentPlanComplete.of(row.count("done"), row.count("made"))))
                .toList();
        ObjectNode all = Values.object();
        all.putArray("ppc").addAll(shares);
        return all;
    }

    static ObjectNode predictability(Fields inputs) {
        List<Objective> objectives = inputs.rows("objectives").stream()
                .map(row -> row.only(Set.of("id", "committed", "planned", "actual")))
                .map(row -> new Objective(row.flag("committed"), row.amount("planned"), row.amount("actual")))
                .toList();
        SafePredictability safe = SafePredictability.of(objectives);
        ObjectNode all = Values.object();
        all.set("planned", Values.number(safe.planned()));
        all.set("actual", Values.number(safe.actual()));
        all.set("predictability", Values.number(safe.predictability()));
        all.set("without_stretch", Values.number(safe.withoutStretch()));
        all.set("objectives_fully_met", Values.share(safe.fullyMet()));
        all.set("inside_80_100_band", Values.flag(safe.healthy()));
        return all;
    }

    static ObjectNode sayDo(Fields inputs) {
        SayDo sayDo = new SayDo(
                inputs.amount("initial_points"),
                inputs.amount("added"),
                inputs.amount("removed"),
                inputs.amount("done_of_initial"),
                inputs.amount("done_of_added"));
        ObjectNode all = Values.object();
        all.set("initial_only", Values.number(sayDo.initialOnly()));
        all.set("all_done_over_initial", Values.number(sayDo.allOverInitial()));
        all.set("all_done_over_final", Values.number(sayDo.allOverFinal()));
        all.set("done_initial_over_final", Values.number(sayDo.initialOverFinal()));
        return all;
    }

    static ObjectNode reasons(Fields inputs) {
        Fields counts = inputs.in("misses_by_reason");
        List<MissReason> reasons = new ArrayList<>();
        for (String name : counts.names()) {
            if (!name.equals(NO_REASON)) {
                boolean requesterSide = name.toLowerCase(Locale.ROOT).contains(REQUESTER);
                reasons.add(new MissReason(name, requesterSide, counts.count(name)));
            }
        }
        int unexplained = counts.has(NO_REASON) ? counts.count(NO_REASON) : 0;
        ReasonsForVariance variance = new ReasonsForVariance(reasons, unexplained);
        ObjectNode all = Values.object();
        all.put("misses", variance.misses());
        all.set("reason_coverage", Values.share(variance.coverage()));
        ArrayNode pareto = all.putArray("pareto");
        variance.pareto().forEach(bar -> pareto.addArray()
                .add(bar.reason().name())
                .add(bar.reason().misses())
                .add(Values.share(bar.upToHere())));
        all.set("reasons_on_requester_side", Values.share(variance.onRequesterSide()));
        return all;
    }

    static ObjectNode budget(Fields inputs) {
        PromiseBudget budget = new PromiseBudget(
                inputs.share("target"),
                inputs.count("due_in_window"),
                inputs.count("due_so_far"),
                inputs.count("missed_so_far"));
        ObjectNode all = Values.object();
        all.set("budget", Values.number(budget.budget()));
        all.set("left", Values.number(budget.left()));
        all.set("spent_share", Values.number(budget.spentShare()));
        all.set("burn_rate", Values.number(budget.burnRate()));
        all.set("misses_at_this_pace", Values.number(budget.missesAtThisPace()));
        return all;
    }
}
