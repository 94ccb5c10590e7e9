package dev.kept.core.commitment;

import java.time.LocalDate;

/**
 * A new date for a promise.
 *
 * @param on the day it was announced
 * @param newDate the date announced
 * @param agreed whether the requester agreed; without that it never counts
 */
public record DateChange(LocalDate on, LocalDate newDate, boolean agreed) {}
