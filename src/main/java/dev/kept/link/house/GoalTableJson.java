package dev.kept.link.house;

import dev.kept.core.goal.GoalEvent.GoalPart;
import dev.kept.core.goal.table.TablePlan;
import dev.kept.core.goal.table.TablePlan.ChangeKind;
import dev.kept.core.goal.table.TablePlan.GoalChange;
import dev.kept.link.Json;
import java.util.List;

/**
 * What a table of goals would change, or changed.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param saved whether the changes were made
 * @param same how many goals of the table are so already
 * @param changes goals that are others; none where everything was so already
 */
public record GoalTableJson(int version, boolean saved, int same, List<GoalChangeJson> changes) {

    /** The plan of a table that nothing is wrong with. */
    public static GoalTableJson of(TablePlan plan) {
        return new GoalTableJson(
                Json.VERSION,
                plan.saved(),
                plan.same(),
                plan.changes().stream().map(GoalChangeJson::of).toList());
    }

    /**
     * One goal.
     *
     * @param line in the table
     * @param key of the goal
     * @param kind what happens to it
     * @param parts what is another; none for a new goal
     * @param asks whether both sides are asked to confirm it
     */
    record GoalChangeJson(int line, String key, ChangeKind kind, List<GoalPart> parts, boolean asks) {

        static GoalChangeJson of(GoalChange change) {
            return new GoalChangeJson(
                    change.line(), change.goal().key(), change.kind(), List.copyOf(change.ordered()), change.asks());
        }
    }
}
