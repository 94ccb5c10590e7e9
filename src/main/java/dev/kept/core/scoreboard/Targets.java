package dev.kept.core.scoreboard;

/**
 * What is aimed at, as shares from 0 to 1.
 *
 * @param rates at least this share of promises kept
 * @param surprises at most this share of slips unannounced
 */
public record Targets(double rates, double surprises) {

    public static final Targets STANDARD = new Targets(0.8, 0.2);

    double of(Measure measure) {
        return measure.moreIsBetter() ? rates : surprises;
    }
}
