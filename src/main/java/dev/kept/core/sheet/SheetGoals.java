package dev.kept.core.sheet;

import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalDetails;
import dev.kept.core.goal.GoalHistory;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.core.sheet.FunctionSheet.SheetGoal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The open goals of a function and of the whole organisation. */
public final class SheetGoals {

    private final GoalStore goals;
    private final Capabilities capabilities;

    /** @param capabilities tell whether the house has goals; nothing is asked where they are switched off */
    public SheetGoals(GoalStore goals, Capabilities capabilities) {
        this.goals = goals;
        this.capabilities = capabilities;
    }

    /** With who confirmed each as it is worded now. */
    public List<SheetGoal> of(BusinessFunction function) {
        return shown(open(function));
    }

    /** As they are worded now; none where goals are switched off. */
    public List<Goal> open(BusinessFunction function) {
        if (!capabilities.on(Capability.GOALS)) {
            return List.of();
        }
        return goals.all().stream()
                .filter(Goal::open)
                .filter(goal -> goal.place().function() == null
                        || RequesterName.same(goal.place().function(), function.name()))
                .toList();
    }

    List<SheetGoal> shown(List<Goal> some) {
        Map<String, GoalHistory> histories = some.isEmpty() ? Map.of() : GoalHistory.of(goals.events());
        return some.stream()
                .map(goal -> {
                    GoalDetails details =
                            GoalDetails.of(goal, histories.getOrDefault(goal.key(), GoalHistory.NONE), ZoneOffset.UTC);
                    return new SheetGoal(goal.key(), goal.name(), details.byIt() != null, details.byBusiness() != null);
                })
                .toList();
    }
}
