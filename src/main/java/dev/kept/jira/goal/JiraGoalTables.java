package dev.kept.jira.goal;

import dev.kept.core.Answer;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.table.GoalTables;
import dev.kept.core.goal.table.GoalTransfer;
import dev.kept.core.goal.table.TableLine;
import dev.kept.core.goal.table.TablePlan;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.jira.access.Viewer;
import dev.kept.jira.access.Viewers;
import java.util.List;
import java.util.function.Function;

/** The table of goals for administrators of Jira, as their form of one goal is. */
public final class JiraGoalTables implements GoalTables {

    private final Viewers viewers;
    private final GoalTransfer transfer;
    private final Capabilities capabilities;

    /** @param capabilities tell whether the house has shared goals */
    public JiraGoalTables(Viewers viewers, GoalTransfer transfer, Capabilities capabilities) {
        this.viewers = viewers;
        this.transfer = transfer;
        this.capabilities = capabilities;
    }

    @Override
    public Answer<List<Goal>> now() {
        return allowed(viewer -> Answer.of(transfer.now()));
    }

    @Override
    public Answer<TablePlan> plan(List<TableLine> table) {
        return allowed(viewer -> Answer.of(transfer.plan(table)));
    }

    @Override
    public Answer<TablePlan> take(List<TableLine> table) {
        return allowed(viewer -> transfer.take(table, viewer.user().getKey()));
    }

    private <T> Answer<T> allowed(Function<Viewer, Answer<T>> work) {
        return viewers.administrator().flatMap(viewer -> capabilities.when(Capability.GOALS, () -> work.apply(viewer)));
    }
}
