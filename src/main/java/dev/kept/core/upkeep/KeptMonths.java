package dev.kept.core.upkeep;

import java.time.YearMonth;
import java.util.Optional;

/** Knows of which months figures are kept. Whoever tells figures of a month before must refuse instead. */
public interface KeptMonths {

    /** The first month of which figures are told; empty when they are told of all. */
    Optional<YearMonth> first();
}
