package dev.kept.jira.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.query.Query;
import dev.kept.core.goal.GoalWork.KeptCounts;
import dev.kept.core.goal.GoalWork.WorkCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked of Jira's index: hidden issues never, and nothing as the viewer. */
final class JiraGoalWorkTest {

    private final List<String> asked = new ArrayList<>();
    private final SearchService search = mock(SearchService.class);
    private final JiraGoalWork work = new JiraGoalWork(search);
    private boolean understood = true;

    private void answering(long... counts) throws SearchException {
        when(search.parseQuery(isNull(), any())).thenAnswer(call -> {
            asked.add(call.getArgument(1));
            SearchService.ParseResult parsed = mock(SearchService.ParseResult.class);
            when(parsed.isValid()).thenReturn(understood);
            when(parsed.getQuery()).thenReturn(mock(Query.class));
            return parsed;
        });
        List<Long> rest = new ArrayList<>();
        for (long count : counts) {
            rest.add(count);
        }
        when(search.searchCountOverrideSecurity(isNull(), any())).thenAnswer(call -> rest.remove(0));
    }

    @Test
    void issues_are_counted_by_goal_without_hidden_ones_and_without_work_for_the_lights() throws SearchException {
        answering(7, 3, 40, 9);
        assertEquals(
                Optional.of(new WorkCounts(40, 9, Map.of("A1", 7, "B1", 3))),
                work.work(10, List.of("A1", "B1"), List.of("RUN")));
        String all = "project = 10 AND level is EMPTY AND (sharedGoal is EMPTY OR sharedGoal not in (\"RUN\"))";
        assertEquals(
                List.of(
                        all + " AND sharedGoal in (\"A1\")",
                        all + " AND sharedGoal in (\"B1\")",
                        all,
                        all + " AND sharedGoal in (\"A1\", \"B1\")"),
                asked);
    }

    @Test
    void commitments_whose_date_is_over_are_counted_for_goals_and_for_none() throws SearchException {
        answering(18, 24, 48, 74);
        assertEquals(Optional.of(new KeptCounts(18, 24, 30, 50)), work.kept(10, List.of("A1")));
    }

    @Test
    void a_query_that_jira_does_not_take_costs_the_figure_alone() throws SearchException {
        answering();
        understood = false;
        assertEquals(Optional.empty(), work.work(10, List.of("A1"), List.of()));
        assertEquals(Optional.empty(), work.kept(10, List.of("A1")));
    }
}
