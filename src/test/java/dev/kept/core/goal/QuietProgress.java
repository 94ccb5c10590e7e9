package dev.kept.core.goal;

/** Nothing became of any commitment. */
public final class QuietProgress {

    public static final GoalProgress NOTHING = (goal, from) -> new CheckIn(0, 0, 0, 0, null);

    private QuietProgress() {}
}
