package dev.kept.tools;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.measure.agreement.PriorityAgreement;
import dev.kept.definitions.goal.GoalAlignment;
import dev.kept.definitions.goal.GoalAlignment.GoalPage;
import dev.kept.definitions.goal.GoalAlignment.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cases about shared goals. */
final class GoalCases {

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
