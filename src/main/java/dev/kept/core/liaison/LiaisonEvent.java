package dev.kept.core.liaison;

import dev.kept.core.promise.Side;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Something that one side said of how IT and one business function work together; kept for ever. It is the word of the side:
 * who of its people typed it is not kept.
 *
 * @param function its name as it was spelled then
 * @param number its place among the function's, from 1
 * @param at when it was said, to the millisecond
 * @param side whose word it is
 */
public record LiaisonEvent(String function, int number, Instant at, Side side, LiaisonDeed deed) {

    public LiaisonEvent {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
