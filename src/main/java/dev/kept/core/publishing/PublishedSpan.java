package dev.kept.core.publishing;

import dev.kept.core.measure.Rate;
import java.time.LocalDate;

/**
 * Some whole quarters of a project that are over, and what their promises came to, as it was first told.
 *
 * @param from its first day
 * @param until the day after its last
 * @param kept of the promises whose first date lies in it, those delivered by then; {@link Spans#FEWEST} or more
 * @param surprises of those that were late, those of which nobody had said so; of none where they were fewer than that
 * @param madeOn the day on which this was counted
 */
public record PublishedSpan(LocalDate from, LocalDate until, Rate kept, Rate surprises, LocalDate madeOn) {}
