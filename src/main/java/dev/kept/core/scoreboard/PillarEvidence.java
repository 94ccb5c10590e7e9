package dev.kept.core.scoreboard;

import dev.kept.core.figure.ContextFigure;
import dev.kept.core.measure.pulse.Felt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells the figures of a project that its cells do not hold: what both sides share, and what one knows of the other. It is
 * asked once for each board and answers with one or two cheap statements.
 */
public interface PillarEvidence {

    /**
     * What stands in the pillars of the project, as it was known at the end of the board's day; what cannot be told of that
     * day is left out, never told as it is today.
     */
    List<ContextFigure> figures(long projectId, KnownBy known);

    /** How both sides felt about each other by that day; nothing where nobody was asked. In no score. */
    default List<Felt> felt(LocalDate day) {
        return List.of();
    }

    /**
     * Until when something must have been on the record to be in a board.
     *
     * @param day the board's day
     * @param over whether that day is over, so that what is known now may not be what was known then
     * @param until the end of that day in the zone of the house
     */
    record KnownBy(LocalDate day, boolean over, Instant until) {}
}
