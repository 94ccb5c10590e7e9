package dev.kept.core.scoreboard;

import dev.kept.core.departure.DepartureStore;

/**
 * What a project's board is read from.
 *
 * @param cells its day cells, and what is told of its open promises
 * @param departures what left the figures
 * @param evidence the figures that cells do not hold
 */
public record BoardSources(BoardStore cells, DepartureStore departures, PillarEvidence evidence) {}
