package dev.kept.jira.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.GoalTree;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import java.util.Set;

/** {@code issuesOfGoal("G-12")}: labelled with that goal or with one that serves it, at however many removes. */
public final class IssuesOfGoal extends SearchedFunction {

    private final GoalStore goals;
    private final Capabilities capabilities;

    public IssuesOfGoal(SearchService search, Texts texts, GoalStore goals, Capabilities capabilities) {
        super(search, texts);
        this.goals = goals;
        this.capabilities = capabilities;
    }

    @Override
    Answer<String> clauses(String argument, @Nullable ApplicationUser searcher, boolean overridden) {
        return capabilities.when(Capability.GOALS, () -> {
            Set<String> keys = new GoalTree(goals.all()).under(argument);
            return keys.isEmpty()
                    ? Answer.refused(Refusal.invalid("argument", "kept.jql.error.goal", getFunctionName(), argument))
                    : Answer.of("sharedGoal in (\"" + String.join("\", \"", keys) + "\")");
        });
    }
}
