package dev.kept.definitions.understanding;

import dev.kept.core.measure.Rate;

/**
 * <b>Shadowing reach</b>: people of one side with a session at the other in 12 months ÷ people of that side. Attendance
 * is not insight; each session asks for one lesson.
 */
public final class ShadowingReach {

    private ShadowingReach() {}

    public static Rate of(int withSession, int people) {
        return new Rate(withSession, people);
    }
}
