package dev.kept.core.measure.weighting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * <b>Half-life</b>: {@code 0.5^(age/h)}, so that the past fades instead of falling off an edge (examples E11, E11b).
 *
 * @param length h, after which a thing counts half; in the unit of the ages, more than 0
 */
public record HalfLife(double length) {

    private static final double HALF = 0.5;

    public HalfLife {
        if (!(length > 0)) {
            throw new IllegalArgumentException("No half-life: " + length);
        }
    }

    /** 1 for what is new, ½ after one half-life, never quite 0. */
    public double weight(double age) {
        return Math.pow(HALF, age / length);
    }

    /** With the length in days: the weight on a day of what was due on another. */
    public double weight(LocalDate due, LocalDate asOf) {
        return weight(ChronoUnit.DAYS.between(due, asOf));
    }
}
