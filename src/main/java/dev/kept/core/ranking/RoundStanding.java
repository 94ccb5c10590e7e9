package dev.kept.core.ranking;

import dev.kept.core.Coded;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.Set;

/**
 * How far a round is. It tells which side has answered, and never what or who.
 *
 * @param answered the sides that have; where many are asked, those of which enough have
 */
public record RoundStanding(GoalRound round, RoundState state, Set<Side> answered) {
    public RoundStanding {
        answered = Set.copyOf(answered);
    }

    /** How far a round can be. */
    public enum RoundState implements Coded {
        PLANNED,
        OPEN,
        /** Both sides have answered, and where many are asked it is over. */
        COMPLETE,
        /** Its last day is over or it was closed, and an answer is missing. */
        OVER
    }

    static RoundStanding of(GoalRound round, Set<Side> answered, LocalDate today) {
        return new RoundStanding(round, state(round, answered, today), answered);
    }

    private static RoundState state(GoalRound round, Set<Side> answered, LocalDate today) {
        boolean over = round.closedOn() != null || today.isAfter(round.terms().closes());
        if (answered.size() == Side.values().length && (over || round.terms().blind() == null)) {
            return RoundState.COMPLETE;
        }
        if (over) {
            return RoundState.OVER;
        }
        return today.isBefore(round.terms().opens()) ? RoundState.PLANNED : RoundState.OPEN;
    }

    /** Whether another round can be opened beside it. */
    public boolean settled() {
        return state == RoundState.COMPLETE || state == RoundState.OVER;
    }
}
