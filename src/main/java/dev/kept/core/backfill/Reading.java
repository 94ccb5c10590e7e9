package dev.kept.core.backfill;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * What was read from one issue.
 *
 * @param promise {@code null} when no promise can be made of it
 * @param doubts why a person should look at it
 * @param dated whether the source ever named a date, or something meant as one
 * @param resolvedOn the day it was resolved for the last time (rule R1); {@code null} when it is not
 * @param inForce the date in force at the resolution, or by the history now; {@code null} for none (rule D3)
 * @param now the date the issue carries now
 */
public record Reading(
        @Nullable Reconstruction promise,
        List<DoubtfulCase> doubts,
        boolean dated,
        @Nullable LocalDate resolvedOn,
        @Nullable LocalDate inForce,
        @Nullable LocalDate now) {

    public Reading {
        doubts = List.copyOf(doubts);
    }
}
