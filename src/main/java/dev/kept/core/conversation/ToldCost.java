package dev.kept.core.conversation;

import java.time.LocalDate;

/**
 * What a miss cost, as a contact of the requester told it.
 *
 * @param on the day in the requester's zone
 * @param event number of the event that says it
 */
public record ToldCost(MissCost cost, LocalDate on, int event) {}
