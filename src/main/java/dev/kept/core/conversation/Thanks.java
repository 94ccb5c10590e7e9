package dev.kept.core.conversation;

import java.time.LocalDate;

/**
 * Thanks that a contact of the requester said.
 *
 * @param on the day in the requester's zone
 * @param event number of the event that says it
 */
public record Thanks(LocalDate on, int event) {}
