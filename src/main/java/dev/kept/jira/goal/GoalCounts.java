package dev.kept.jira.goal;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Nullable;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalDetails;
import dev.kept.core.partnership.GoalView;
import dev.kept.core.promise.Side;
import dev.kept.web.Links;

/**
 * Counts the issues that carry a goal's label, only those the viewer may see, by the same JQL that the viewer gets as a
 * link: the number and the list behind it agree.
 */
public final class GoalCounts {

    private final SearchService search;
    private final ApplicationProperties jira;

    public GoalCounts(SearchService search, ApplicationProperties jira) {
        this.search = search;
        this.jira = jira;
    }

    /**
     * The goal with its count and the address of the search behind it. The page's title is not told: Confluence tells it to
     * those who may see the page, and asks Jira for goals while it draws pages itself.
     *
     * @param projectKey as Jira writes it; {@code null} for the issues of all projects
     * @throws IllegalStateException when Jira cannot search, or the field of JQL is missing
     */
    GoalView view(Goal goal, GoalDetails details, ApplicationUser viewer, @Nullable String projectKey) {
        String where = projectKey == null ? "" : "project = \"" + projectKey + "\" AND ";
        String jql = where + "sharedGoal = \"" + goal.key() + "\"";
        Goal.StrategyPage page = goal.page();
        return new GoalView(
                goal.key(),
                goal.name(),
                null,
                page == null ? null : page.url(),
                count(jql, viewer),
                jira.getBaseUrl(UrlMode.CANONICAL) + "/issues/?jql=" + Links.encode(jql),
                details);
    }

    /** How many of the issues that carry it and that the viewer may see hold a promise of that side. */
    int promises(Goal goal, Side side, ApplicationUser viewer) {
        return count("sharedGoal = \"" + goal.key() + "\" AND commitmentSide = \"" + side.code() + "\"", viewer);
    }

    private int count(String jql, ApplicationUser viewer) {
        SearchService.ParseResult parsed = search.parseQuery(viewer, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand " + jql + ": " + parsed.getErrors());
        }
        try {
            return Math.toIntExact(search.searchCount(viewer, parsed.getQuery()));
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not count " + jql, e);
        }
    }
}
