package dev.kept.core.health;

import dev.kept.core.Nullable;
import java.time.Instant;
import java.util.SortedMap;

/**
 * What is counted in the tables for the health of Kept.
 *
 * @param waiting how many notices or steps should have gone out by now
 * @param oldest since when the first of them should have; {@code null} when none waits
 * @param staleMonths months whose figures have to be counted again
 * @param lastSeal when the last seal was made; {@code null} for never
 */
public record HealthFigures(
        long waiting,
        @Nullable Instant oldest,
        long staleMonths,
        @Nullable Instant lastSeal) {

    /** Counts them as they are. */
    public interface HealthSource {
        HealthFigures now(Instant now);

        /** How many rows each table has, by the name of its entity. */
        SortedMap<String, Long> tables();
    }
}
