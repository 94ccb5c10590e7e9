package dev.kept.core.conversation;

import java.time.LocalDate;

/**
 * A cause somebody stated for a change, a withdrawal or a miss.
 *
 * @param code one of the causes of the house
 * @param on the day it was stated, in the requester's zone
 */
public record StatedCause(String code, LocalDate on) {}
