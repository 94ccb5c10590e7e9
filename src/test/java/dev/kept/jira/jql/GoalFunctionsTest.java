package dev.kept.jira.jql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import com.atlassian.query.operand.FunctionOperand;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.goal.GoalWording;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.jira.FakeJira;
import dev.kept.sandbox.host.Partial;
import dev.kept.testing.BundledTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Functions that are short for clauses on the index. */
class GoalFunctionsTest {

    private final FakeJira jira = new FakeJira();
    private final SearchService search = mock(SearchService.class);
    private final List<String> asked = new ArrayList<>();
    private long issues = 2;

    @BeforeEach
    void goals() throws SearchException {
        jira.granted.add("BROWSE_PROJECTS:SHOP");
        jira.goals.save(new Goal("TOP", "Top", null));
        jira.goals.save(new Goal(
                "PART", GoalWording.named("Part"), new GoalPlace(GoalPlace.GoalLevel.IT, null, "TOP"), null, true));
        when(search.parseQuery(any(), any())).thenAnswer(call -> {
            asked.add(call.getArgument(1));
            SearchService.ParseResult parsed = mock(SearchService.ParseResult.class);
            when(parsed.isValid()).thenReturn(true);
            when(parsed.getQuery()).thenReturn(mock(Query.class));
            return parsed;
        });
        when(search.searchCount(any(), any())).thenAnswer(call -> issues);
        SearchResults<Issue> seen = results(1);
        SearchResults<Issue> all = results(1, 2);
        when(search.search(any(), any(), any())).thenReturn(seen);
        when(search.searchOverrideSecurity(any(), any(), any())).thenReturn(all);
    }

    @SuppressWarnings("unchecked")
    private SearchResults<Issue> results(long... ids) {
        SearchResults<Issue> results = mock(SearchResults.class);
        List<Issue> found = new ArrayList<>();
        for (long id : ids) {
            Issue issue = mock(Issue.class);
            when(issue.getId()).thenReturn(id);
            found.add(issue);
        }
        when(results.getResults()).thenReturn(found);
        return results;
    }

    @SuppressWarnings("unused")
    private JqlFunction named(String name, SearchedFunction function) {
        function.init(Partial.of(JqlFunctionModuleDescriptor.class, new Object() {
            public String getFunctionName() {
                return name;
            }

            public boolean isList() {
                return true;
            }
        }));
        return function;
    }

    private JqlFunction ofGoal() {
        return named(
                "issuesOfGoal",
                new IssuesOfGoal(search, BundledTexts.english(), jira.goals, new Capabilities(jira.rules)));
    }

    private JqlFunction orphans() {
        return named(
                "orphanWork",
                new OrphanWork(
                        search, BundledTexts.english(), jira.goals, jira.viewers(), new Capabilities(jira.rules)));
    }

    private static Set<String> complaints(JqlFunction function, String... arguments) {
        FunctionOperand operand = new FunctionOperand(function.getFunctionName(), List.of(arguments));
        return function.validate(FakeJira.user("u-dev"), operand, null).getErrorMessages();
    }

    @SuppressWarnings("unused")
    private static List<Long> found(JqlFunction function, boolean overridden, String argument) {
        QueryCreationContext context = Partial.of(QueryCreationContext.class, new Object() {
            public ApplicationUser getApplicationUser() {
                return FakeJira.user("u-dev");
            }

            public boolean isSecurityOverriden() {
                return overridden;
            }
        });
        FunctionOperand operand = new FunctionOperand(function.getFunctionName(), List.of(argument));
        return function.getValues(context, operand, null).stream()
                .map(QueryLiteral::getLongValue)
                .toList();
    }

    @Test
    void a_goal_is_asked_for_with_those_that_serve_it() {
        assertEquals(Set.of(), complaints(ofGoal(), " top "));
        assertEquals(List.of("sharedGoal in (\"PART\", \"TOP\")"), asked);
        assertEquals(List.of(1L), found(ofGoal(), false, "TOP"));
        assertEquals(List.of(1L, 2L), found(ofGoal(), true, "TOP"), "Jira asks for itself");
    }

    @Test
    void work_without_a_goal_is_that_of_one_project_that_the_searcher_may_see() {
        assertEquals(Set.of(), complaints(orphans(), "shop"));
        assertEquals(
                List.of("project = \"SHOP\" AND (sharedGoal is EMPTY OR sharedGoal not in (\"PART\", \"TOP\"))"),
                asked);
        for (String wrong : List.of("NONE", "SHOP\" OR project = \"SECR", "")) {
            assertEquals(1, complaints(orphans(), wrong).size(), wrong);
            assertEquals(List.of(), found(orphans(), false, wrong), wrong);
        }
    }

    @Test
    void more_issues_than_a_function_may_name_are_refused_with_the_clauses() {
        issues = 1001;
        assertEquals(
                Set.of("The function issuesOfGoal can name 1000 issues at most. This finds all of them: sharedGoal in"
                        + " (\"PART\", \"TOP\")"),
                complaints(ofGoal(), "TOP"));
        issues = 1000;
        assertEquals(Set.of(), complaints(ofGoal(), "TOP"));
    }

    @Test
    void what_is_wrong_is_told_and_stands_for_nothing() {
        assertEquals(1, complaints(ofGoal(), "GONE").size());
        assertEquals(1, complaints(ofGoal()).size());
        assertEquals(1, complaints(ofGoal(), "TOP", "PART").size());
        assertEquals(List.of(), found(ofGoal(), false, "GONE"));
        jira.rules.replace(HouseRules.STANDARD.without(Set.of(Capability.GOALS)), "admin");
        assertEquals(1, complaints(ofGoal(), "TOP").size());
    }
}
