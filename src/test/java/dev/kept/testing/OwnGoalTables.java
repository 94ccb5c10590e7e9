package dev.kept.testing;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.QuietProgress;
import dev.kept.core.goal.table.GoalTables;
import dev.kept.core.goal.table.GoalTransfer;
import dev.kept.core.goal.table.TableLine;
import dev.kept.core.goal.table.TablePlan;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryOneAtATime;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The table of these goals, for an administrator where it says so. */
public record OwnGoalTables(GoalStore goals, BooleanSupplier administrator) implements GoalTables {

    private GoalTransfer transfer() {
        GoalBook book = new GoalBook(goals, new InMemoryOneAtATime(), QuietProgress.NOTHING, Clock.systemUTC());
        return new GoalTransfer(
                goals, book, new InMemoryFunctionStore(), text -> Answer.of(List.of()), new InMemoryOneAtATime());
    }

    @Override
    public Answer<List<Goal>> now() {
        return allowed(() -> Answer.of(transfer().now()));
    }

    @Override
    public Answer<TablePlan> plan(List<TableLine> table) {
        return allowed(() -> Answer.of(transfer().plan(table)));
    }

    @Override
    public Answer<TablePlan> take(List<TableLine> table) {
        return allowed(() -> transfer().take(table, "admin"));
    }

    private <T> Answer<T> allowed(Supplier<Answer<T>> work) {
        return administrator.getAsBoolean()
                ? work.get()
                : Answer.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "kept.error.not_admin"));
    }
}
