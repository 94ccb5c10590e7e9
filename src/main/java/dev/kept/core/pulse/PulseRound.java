package dev.kept.core.pulse;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * A round of the house.
 *
 * @param id grows with each round
 * @param closedOn the day on which an administrator closed it; {@code null} when nobody did
 */
public record PulseRound(
        long id, PulseTerms terms, @Nullable LocalDate closedOn) {

    /** How far a round can be. */
    public enum PulseState implements Coded {
        PLANNED,
        OPEN,
        CLOSED
    }

    public PulseState state(LocalDate today) {
        if (closedOn != null || today.isAfter(terms.closes())) {
            return PulseState.CLOSED;
        }
        return today.isBefore(terms.opens()) ? PulseState.PLANNED : PulseState.OPEN;
    }

    /** The day from which on its figures may be shown; {@code null} while it is not closed. */
    public @Nullable LocalDate shownFrom(LocalDate today) {
        if (state(today) != PulseState.CLOSED) {
            return null;
        }
        LocalDate over = terms.closes().plusDays(1);
        return closedOn == null || closedOn.isAfter(over) ? over : closedOn;
    }
}
