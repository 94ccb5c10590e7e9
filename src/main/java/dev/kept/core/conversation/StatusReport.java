package dev.kept.core.conversation;

import java.time.LocalDate;

/**
 * How IT said that a promise stands.
 *
 * @param on the day in the requester's zone
 * @param event number of the event that says it
 */
public record StatusReport(ReportedStatus status, LocalDate on, int event) {}
