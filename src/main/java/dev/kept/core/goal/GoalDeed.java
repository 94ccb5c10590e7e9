package dev.kept.core.goal;

import dev.kept.core.Coded;

/** What a side can say to a goal. */
public enum GoalDeed implements Coded {
    CONFIRM_GOAL,
    WITHDRAW_GOAL,
    /** Tells how it does. */
    CHECK_IN_GOAL
}
