package dev.kept.core.measure.forecast;

import dev.kept.core.measure.Rate;

/**
 * Promises made with one stated confidence, and how many of them were kept: a row of the reliability diagram, whose n and
 * interval the rate knows.
 *
 * @param stated the confidence, 0 to 1
 * @param kept of the promises made with it
 */
public record StatedConfidence(double stated, Rate kept) {

    public StatedConfidence {
        if (!(stated >= 0 && stated <= 1)) {
            throw new IllegalArgumentException("No confidence: " + stated);
        }
    }
}
