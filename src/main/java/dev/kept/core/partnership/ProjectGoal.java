package dev.kept.core.partnership;

import dev.kept.core.Nullable;
import dev.kept.core.goal.page.SharedInDeed;

/**
 * A goal among those of a project.
 *
 * @param goal how many issues carry it is counted in the project alone
 * @param deed whether it is shared in deed, as far as the viewer may see; {@code null} for one that is closed
 */
public record ProjectGoal(GoalView goal, @Nullable SharedInDeed deed) {}
