package dev.kept.core.ranking;

import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import java.time.Instant;

/**
 * What one side said in a round, openly and as the side's word.
 *
 * @param by who said it for the side
 * @param orders the keys of the round's goals, twice
 */
public record Ranking(Speaker by, SideView orders, Instant at) {

    public Side side() {
        return by.side();
    }
}
