package dev.kept.definitions.compare;

import dev.kept.core.measure.Rate;

/**
 * <b>Percent Plan Complete</b>: promises done as promised ÷ promises made, all or nothing (example E01). Not a score:
 * promising less meets any mandated target, so slack, the number of promises and reasons belong beside it.
 */
public final class PercentPlanComplete {

    private PercentPlanComplete() {}

    public static Rate of(int done, int made) {
        return new Rate(done, made);
    }
}
