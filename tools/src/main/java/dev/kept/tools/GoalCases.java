package dev.kept.tools;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.measure.agreement.PriorityAgreement;
import dev.kept.definitions.goal.EffortFit;
import dev.kept.definitions.goal.GoalAlignment;
import dev.kept.definitions.goal.GoalAlignment.GoalPage;
import dev.kept.definitions.goal.GoalAlignment.Work;
import dev.kept.definitions.goal.SharedInDeed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cases about shared goals. */
final class GoalCases {

    private static final Set<String> DEED = Set.of(
            "id",
            "confirmed_business",
            "confirmed_it",
            "page",
            "reviewed",
            "measure",
            "promises_business",
            "promises_it",
            "last_checkin");

    private GoalCases() {}

    static ObjectNode alignment(Fields inputs) {
        List<Work> work = inputs.rows("work").stream()
                .map(row -> row.only(Set.of("id", "effort", "goal", "keep_the_lights_on")))
                .map(row -> new Work(row.amount("effort"), goal(row), row.flag("keep_the_lights_on")))
                .toList();
        Fields named = inputs.in("goals");
        Map<String, GoalPage> goals = new HashMap<>();
        for (String key : named.names()) {
            Fields goal = named.in(key).only(Set.of("page", "reviewed"));
            goals.put(key, new GoalPage(reachable(goal), goal.dateOrNone("reviewed")));
        }
        int within = inputs.count("page_fresh_within_days");
        GoalAlignment alignment = new GoalAlignment(work, goals, inputs.date("as_of"), within);
        ObjectNode all = Values.object();
        all.set("labelled_items", Values.share(alignment.labelled()));
        all.set("aligned_items_valid_goal", Values.share(alignment.aligned()));
        all.set("aligned_effort_valid_goal", Values.number(alignment.alignedEffort()));
        all.set("aligned_effort_healthy_goal", Values.number(alignment.healthyEffort()));
        all.set("orphan_effort", Values.number(alignment.orphanEffort()));
        all.set("dangling_label_effort", Values.number(alignment.danglingEffort()));
        all.set("goal_link_health", Values.share(alignment.linkHealth()));
        all.set("goal_healthy_and_fresh", Values.share(alignment.healthyGoals()));
        all.set("goals_with_no_work", Values.texts(alignment.withoutWork()));
        return all;
    }

    private static @Nullable String goal(Fields row) {
        return row.has("goal") ? row.text("goal") : null;
    }

    /** A page that one side may not see counts as broken. */
    private static boolean reachable(Fields goal) {
        return switch (goal.text("page")) {
            case "ok" -> true;
            case "missing", "restricted" -> false;
            default -> throw goal.wrong("page", "ok, missing or restricted");
        };
    }

    static ObjectNode effortFit(Fields inputs) {
        Map<String, Double> effort = inputs.amounts("effort_share_from_E27");
        EffortFit fit = new EffortFit(effort, inputs.amounts("weights_business"), inputs.amounts("weights_it"));
        EffortFit relabelled = new EffortFit(inputs.amounts("all_relabelled"), fit.business(), fit.it());
        ObjectNode all = Values.object();
        all.put("aligned_effort_valid_goal_E27", aligned(fit));
        all.put("weight_agreement", fit.weightAgreement());
        all.put("fit_to_business", fit.to(fit.business()));
        all.put("fit_to_it", fit.to(fit.it()));
        all.put("fit_to_agreed", fit.to(fit.agreed()));
        all.set("starved_goals", Values.texts(fit.starved()));
        EffortFit.Lack largest = fit.largestShortfall();
        all.putObject("largest_shortfall").put("goal", largest.goal()).put("points", largest.points());
        ObjectNode one = all.putObject("if_everything_is_labelled_"
                + String.join("_", relabelled.effort().keySet()));
        one.put("aligned_effort_valid_goal", aligned(relabelled));
        one.put("fit_to_agreed", relabelled.to(fit.agreed()));
        return all;
    }

    /** Effort on goals that one of the sides wants something for. */
    private static double aligned(EffortFit fit) {
        return fit.effort().entrySet().stream()
                .filter(entry -> fit.agreed().containsKey(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    static ObjectNode inDeed(Fields inputs) {
        ObjectNode all = Values.object();
        ArrayNode rows = all.putArray("rows");
        Map<String, Integer> fails = new LinkedHashMap<>();
        int shared = 0;
        List<Fields> goals = inputs.rows("goals");
        for (Fields goal : goals) {
            SharedInDeed deed = SharedInDeed.of(
                    state(goal),
                    inputs.date("as_of"),
                    inputs.count("page_fresh_within_days"),
                    inputs.count("alive_within_days"));
            List<String> failed =
                    deed.fails().stream().map(SharedInDeed.DeedTest::words).toList();
            failed.forEach(test -> fails.merge(test, 1, Integer::sum));
            shared += deed.shared() ? 1 : 0;
            ObjectNode row = rows.addObject();
            row.put("id", goal.text("id"));
            row.put("passed", SharedInDeed.DeedTest.values().length - failed.size());
            row.set("fails", Values.texts(failed));
            row.put("shared", deed.shared());
        }
        all.put("shared_in_deed", shared);
        all.put("of", goals.size());
        all.set("fails_by_test", Values.map(fails));
        return all;
    }

    private static SharedInDeed.GoalState state(Fields goal) {
        goal.only(DEED);
        return new SharedInDeed.GoalState(
                goal.yesOrNo("confirmed_business"),
                goal.yesOrNo("confirmed_it"),
                goal.text("page").equals("ok"),
                goal.dateOrNone("reviewed"),
                goal.yesOrNo("measure"),
                goal.count("promises_business"),
                goal.count("promises_it"),
                goal.dateOrNone("last_checkin"));
    }

    static ObjectNode agreement(Fields inputs) {
        List<Double> business = inputs.numbers("business_rank");
        List<Double> it = inputs.numbers("it_rank");
        PriorityAgreement agreement = PriorityAgreement.of(business, it);
        PriorityAgreement.Gap largest = agreement.largestGap();
        ObjectNode all = Values.object();
        all.set("kendall_tau_b", Values.number(agreement.tauB()));
        all.set("top3_overlap", Values.number(agreement.topOverlap()));
        ObjectNode gap = Values.object();
        if (largest != null) {
            gap.put("goal_index", largest.goal());
            gap.put("places", largest.places());
        }
        all.set("largest_gap", gap);
        return all;
    }
}
