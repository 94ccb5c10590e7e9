package dev.kept.jira.goal;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import dev.kept.core.Nullable;
import dev.kept.core.goal.GoalWork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Counts in Jira's index, without regard to who looks: a figure is the same for everybody, and issues with a security level are
 * in none.
 */
public final class JiraGoalWork implements GoalWork {

    private static final String KEPT = " AND commitmentOutcome = \"kept_first\"";
    private static final String OVER =
            " AND commitmentOutcome in (\"kept_first\", \"kept_agreed\", \"missed_warned\", \"missed_silent\")";

    private final SearchService search;

    public JiraGoalWork(SearchService search) {
        this.search = search;
    }

    @Override
    public Optional<WorkCounts> work(long projectId, List<String> goals, List<String> running) {
        String all = open(projectId)
                + (running.isEmpty() ? "" : " AND (sharedGoal is EMPTY OR sharedGoal not in (" + list(running) + "))");
        try {
            Map<String, Integer> byGoal = new HashMap<>();
            for (String goal : goals) {
                byGoal.put(goal, count(all + carrying(List.of(goal))));
            }
            return Optional.of(new WorkCounts(count(all), count(all + carrying(goals)), byGoal));
        } catch (UncountedException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<KeptCounts> kept(long projectId, List<String> goals) {
        String kept = open(projectId) + KEPT;
        String over = open(projectId) + OVER;
        try {
            int keptForGoals = count(kept + carrying(goals));
            int forGoals = count(over + carrying(goals));
            return Optional.of(
                    new KeptCounts(keptForGoals, forGoals, count(kept) - keptForGoals, count(over) - forGoals));
        } catch (UncountedException e) {
            return Optional.empty();
        }
    }

    private int count(String jql) throws UncountedException {
        SearchService.ParseResult parsed = search.parseQuery(null, jql);
        if (!parsed.isValid()) {
            throw new UncountedException(null);
        }
        try {
            return Math.toIntExact(search.searchCountOverrideSecurity(null, parsed.getQuery()));
        } catch (SearchException e) {
            throw new UncountedException(e);
        }
    }

    /** Jira does not take the query: then a figure is missing, and nothing else. */
    private static final class UncountedException extends Exception {
        private static final long serialVersionUID = 1L;

        UncountedException(@Nullable Throwable cause) {
            super(cause);
        }
    }

    private static String carrying(List<String> goals) {
        return " AND sharedGoal in (" + list(goals) + ")";
    }

    private static String open(long projectId) {
        return "project = " + projectId + " AND level is EMPTY";
    }

    private static String list(List<String> goals) {
        return goals.stream().map(key -> '"' + key + '"').collect(Collectors.joining(", "));
    }
}
