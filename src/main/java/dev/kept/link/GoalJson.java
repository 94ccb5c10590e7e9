package dev.kept.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.goal.Goal.StrategyPage;
import dev.kept.core.partnership.GoalView;
import java.util.List;

/** Shared goals, strategy pages and names of requesters as JSON. */
public final class GoalJson {

    private GoalJson() {}

    public static ObjectNode write(GoalView goal) {
        return fill(Json.versioned(), goal);
    }

    public static GoalView read(JsonNode json) {
        Fields fields = new Fields(json);
        return new GoalView(
                fields.text("key"),
                fields.text("name"),
                fields.textOrNull("pageTitle"),
                fields.textOrNull("pageUrl"),
                fields.whole("issueCount"),
                fields.text("issuesUrl"));
    }

    public static ObjectNode writeGoals(List<GoalView> goals) {
        ObjectNode json = Json.versioned();
        ArrayNode values = json.putArray("values");
        goals.forEach(goal -> values.add(fill(Json.object(), goal)));
        return json;
    }

    public static ObjectNode writePages(List<StrategyPage> pages) {
        ObjectNode json = Json.versioned();
        ArrayNode values = json.putArray("values");
        pages.forEach(page -> values.addObject()
                .put("linkId", page.linkId())
                .put("pageId", page.pageId())
                .put("title", page.title())
                .put("url", page.url()));
        return json;
    }

    public static ObjectNode writeNames(List<String> names) {
        ObjectNode json = Json.versioned();
        ArrayNode values = json.putArray("values");
        names.forEach(values::add);
        return json;
    }

    private static ObjectNode fill(ObjectNode json, GoalView goal) {
        return json.put("key", goal.key())
                .put("name", goal.name())
                .put("pageTitle", goal.pageTitle())
                .put("pageUrl", goal.pageUrl())
                .put("issueCount", goal.issueCount())
                .put("issuesUrl", goal.issuesUrl());
    }
}
