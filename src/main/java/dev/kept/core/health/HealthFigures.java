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
 * @param hooks what is told to other systems
 */
public record HealthFigures(
        long waiting,
        @Nullable Instant oldest,
        long staleMonths,
        @Nullable Instant lastSeal,
        HookFigures hooks) {

    /**
     * What is told to other systems.
     *
     * @param waiting messages that should have gone out by now
     * @param lastFailure when one last did not arrive that still waits or was given up; {@code null} for never
     * @param failing hooks that nothing reaches at the moment
     * @param givenUp hooks that were switched off for it
     */
    public record HookFigures(long waiting, @Nullable Instant lastFailure, long failing, long givenUp) {

        public static final HookFigures NONE = new HookFigures(0, null, 0, 0);
    }

    /** Counts them as they are. */
    public interface HealthSource {
        HealthFigures now(Instant now);

        /** How many rows each table has, by the name of its entity. */
        SortedMap<String, Long> tables();
    }
}
