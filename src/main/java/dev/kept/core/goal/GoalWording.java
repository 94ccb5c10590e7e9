package dev.kept.core.goal;

import dev.kept.core.Nullable;

/**
 * What both sides confirm of a goal. Whoever changes any of it asks both sides to confirm again; all else of a goal can change
 * without that.
 *
 * @param name 1 to {@value Goal#LONGEST_NAME} characters, in the words of the business
 * @param brings one sentence on what it brings the business; empty when nobody wrote it
 * @param aim what is to be achieved
 * @param criteria how one will know that it is achieved; empty when nobody wrote it
 * @param sponsors who stands up for it on each side
 * @param cycle the time it is set for; {@code null} when none is
 */
public record GoalWording(
        String name,
        String brings,
        GoalAim aim,
        String criteria,
        Sponsors sponsors,
        @Nullable GoalCycle cycle) {

    /** How long sentence and criteria may be, in characters. */
    public static final int LONGEST_TEXT = 400;

    /** Only a name. */
    public static GoalWording named(String name) {
        return new GoalWording(name, "", GoalAim.ACHIEVE, "", Sponsors.NONE, null);
    }

    /**
     * Roles, such as <i>Head of Sales</i>, never people.
     *
     * @param it in IT; empty when there is none
     * @param business on the business side; empty when there is none
     */
    public record Sponsors(String it, String business) {

        public static final Sponsors NONE = new Sponsors("", "");

        /** How long the name of a role may be, in characters. */
        public static final int LONGEST_ROLE = 120;
    }
}
