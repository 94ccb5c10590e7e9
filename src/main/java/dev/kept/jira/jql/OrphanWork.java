package dev.kept.jira.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.jira.access.Viewers;
import java.util.List;
import java.util.stream.Collectors;

/** {@code orphanWork("SHOP")}: issues of that project without any shared goal that there is. */
public final class OrphanWork extends SearchedFunction {

    private static final String PROJECT_KEY = "[A-Z][A-Z0-9_]{0,254}";

    private final GoalStore goals;
    private final Viewers viewers;
    private final Capabilities capabilities;

    public OrphanWork(SearchService search, Texts texts, GoalStore goals, Viewers viewers, Capabilities capabilities) {
        super(search, texts);
        this.goals = goals;
        this.viewers = viewers;
        this.capabilities = capabilities;
    }

    @Override
    Answer<String> clauses(String argument, @Nullable ApplicationUser searcher, boolean overridden) {
        return capabilities.when(
                Capability.GOALS,
                () -> argument.matches(PROJECT_KEY) && (overridden || visible(argument, searcher))
                        ? Answer.of("project = \"" + argument + "\" AND " + withoutGoal())
                        : Answer.refused(
                                Refusal.invalid("argument", "kept.jql.error.project", getFunctionName(), argument)));
    }

    private boolean visible(String key, @Nullable ApplicationUser searcher) {
        return searcher != null && viewers.of(searcher).project(key) instanceof Answer.Given<?>;
    }

    private String withoutGoal() {
        List<Goal> all = goals.all();
        return all.isEmpty()
                ? "sharedGoal is EMPTY"
                : all.stream()
                        .map(goal -> "\"" + goal.key() + "\"")
                        .collect(Collectors.joining(", ", "(sharedGoal is EMPTY OR sharedGoal not in (", "))"));
    }
}
