package dev.kept.core.liaison;

import dev.kept.core.Nullable;
import dev.kept.core.liaison.LiaisonDeed.DecisionConfirmed;
import dev.kept.core.liaison.LiaisonDeed.DecisionTaken;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A decision on record.
 *
 * @param number of the event that recorded it
 * @param side whose word the record is
 * @param confirmedOn the day on which the other side said that it was so; {@code null} while it did not
 */
public record Decision(
        int number,
        Side side,
        DecisionTaken taken,
        @Nullable LocalDate confirmedOn) {

    /** Those of a function's events, the last that was recorded first. */
    static List<Decision> of(List<LiaisonEvent> events, ZoneId zone) {
        Map<Integer, Decision> decisions = new LinkedHashMap<>();
        for (LiaisonEvent event : events) {
            if (event.deed() instanceof DecisionTaken taken) {
                decisions.put(event.number(), new Decision(event.number(), event.side(), taken, null));
            } else if (event.deed() instanceof DecisionConfirmed confirmed) {
                LocalDate on = LocalDate.ofInstant(event.at(), zone);
                decisions.computeIfPresent(
                        confirmed.about(), (number, one) -> new Decision(number, one.side(), one.taken(), on));
            }
        }
        List<Decision> latest = new ArrayList<>(decisions.values());
        Collections.reverse(latest);
        return latest;
    }

    /**
     * A decision that a reader may see.
     *
     * @param issueKey of the issue that carries the promise
     */
    public record ShownDecision(Decision decision, String issueKey) {}
}
