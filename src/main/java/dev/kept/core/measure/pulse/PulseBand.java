package dev.kept.core.measure.pulse;

import dev.kept.core.Coded;

/**
 * What is told in the place of a value when everybody said the same (case N13): a group whose answers all lie on one side
 * discloses each of its members.
 */
public enum PulseBand implements Coded {
    /** All answers are 1 or 2. */
    AT_MOST(PulseScore.LEAST, 2, 0.25),
    /** All answers are 4 or 5. */
    AT_LEAST(4, PulseScore.MOST, 0.75);

    private final int lowest;
    private final int highest;
    private final double edge;

    PulseBand(int lowest, int highest, double edge) {
        this.lowest = lowest;
        this.highest = highest;
        this.edge = edge;
    }

    /** The lowest answer in it. */
    int lowest() {
        return lowest;
    }

    /** The highest one. */
    int highest() {
        return highest;
    }

    /** The end of the band towards the middle, 0 to 1; the other end is that of the scale. */
    public double edge() {
        return edge;
    }
}
