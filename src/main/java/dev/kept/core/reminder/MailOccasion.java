package dev.kept.core.reminder;

import java.time.Instant;

/**
 * The event that a contact is mailed of.
 *
 * @param event its number in the commitment's chain
 * @param at when it happened
 * @param asked whether somebody asks for the mail, as people may once a day; what goes out by itself goes to each contact once,
 *     on whichever day that is tried
 */
public record MailOccasion(int event, Instant at, boolean asked) {}
