package dev.kept.link.house;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kept.core.Nullable;
import dev.kept.core.goal.Goal.StrategyPage;
import dev.kept.core.partnership.GoalView;
import dev.kept.link.Json;
import dev.kept.link.ListJson;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.Written;
import java.util.List;

/**
 * A shared goal as JSON; {@link GoalView} says what its members mean.
 *
 * @param version left out of a goal in a list, which has the list's
 * @param key the goal's key
 * @param name what people read
 * @param pageTitle {@code null}: the page's title is Confluence's to tell, to those who may see the page
 * @param pageUrl address of its strategy page; {@code null} when none is chosen
 * @param issueCount how many issues that the viewer may see carry its label
 * @param issuesUrl where the tracker lists these issues
 * @param details what it is about and who confirmed it; missing in what an older version wrote
 */
public record GoalJson(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer version,
        String key,
        String name,
        @Nullable String pageTitle,
        @Nullable String pageUrl,
        int issueCount,
        String issuesUrl,
        @Written @Nullable GoalDetailsJson details) {

    public GoalJson {
        Json.there("key", key);
        Json.there("name", name);
        Json.there("issuesUrl", issuesUrl);
    }

    /** A goal alone. */
    public static GoalJson of(GoalView goal) {
        return of(goal, Json.VERSION);
    }

    /** A short list, whole. */
    public static ListJson<GoalJson> list(List<GoalView> goals) {
        return ListJson.of(goals, goal -> of(goal, null));
    }

    private static GoalJson of(GoalView goal, @Nullable Integer version) {
        return new GoalJson(
                version,
                goal.key(),
                goal.name(),
                goal.pageTitle(),
                goal.pageUrl(),
                goal.issueCount(),
                goal.issuesUrl(),
                GoalDetailsJson.of(goal.details()));
    }

    /**
     * Reads what was written.
     *
     * @throws MalformedJsonException when it is no goal
     */
    public static GoalView read(String text) {
        GoalJson goal = Json.read(text, GoalJson.class);
        return new GoalView(
                goal.key,
                goal.name,
                goal.pageTitle,
                goal.pageUrl,
                goal.issueCount,
                goal.issuesUrl,
                goal.details == null ? null : goal.details.details(goal.name));
    }

    /**
     * A page of Confluence that a goal can be bound to.
     *
     * @param linkId names the application link to that Confluence
     * @param pageId the page's number there
     * @param title the page's title
     * @param url where people open it
     */
    public record StrategyPageJson(String linkId, long pageId, String title, String url) {

        /** A short list, whole, in the order in which the pages were found. */
        public static ListJson<StrategyPageJson> list(List<StrategyPage> pages) {
            return ListJson.of(
                    pages, page -> new StrategyPageJson(page.linkId(), page.pageId(), page.title(), page.url()));
        }
    }
}
