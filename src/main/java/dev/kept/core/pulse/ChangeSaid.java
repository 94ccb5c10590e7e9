package dev.kept.core.pulse;

import dev.kept.core.promise.Side;
import java.time.LocalDate;

/**
 * What a side says that it changed because of a round.
 *
 * @param function whose contact said it, or to which function IT said it
 * @param on the day on which it was said
 * @param words in one line
 */
public record ChangeSaid(Side side, String function, LocalDate on, String words) {}
