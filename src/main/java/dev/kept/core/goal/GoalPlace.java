package dev.kept.core.goal;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.promise.Side;

/**
 * Whose goal it is, and which goal it serves.
 *
 * @param level how far it reaches
 * @param function the business function of a goal of that level; {@code null} for other levels
 * @param parent key of the goal that it serves; {@code null} when it serves none
 */
public record GoalPlace(
        GoalLevel level,
        @Nullable String function,
        @Nullable String parent) {

    public static final GoalPlace ORGANISATION = new GoalPlace(GoalLevel.ORGANISATION, null, null);

    public GoalPlace {
        if ((level == GoalLevel.FUNCTION) != (function != null)) {
            throw new IllegalArgumentException("A goal of level " + level + " with function " + function);
        }
    }

    /** Whether people of that side own it: a function's goal is the business side's, one of the organisation both sides'. */
    public boolean ownedBy(Side side) {
        return level == GoalLevel.ORGANISATION || (level == GoalLevel.IT) == (side == Side.IT);
    }

    /** How far a goal reaches. */
    public enum GoalLevel implements Coded {
        ORGANISATION,
        IT,
        FUNCTION
    }
}
