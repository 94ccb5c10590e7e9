package dev.kept.core.liaison;

import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * What somebody who takes over has to know of, in numbers. Of promises those that everybody sees who sees their project.
 *
 * @param open promises that are not over
 * @param waiting of these, those that wait for a word
 * @param danger those that were warned of or moved, or are late
 * @param requests of the function that nobody answered yet
 * @param reviewBy the last day on which the function's guide is fresh; {@code null} without a guide
 */
public record HandOverList(
        int open,
        int waiting,
        int danger,
        int requests,
        @Nullable LocalDate reviewBy) {

    /** Of nothing. */
    public static final HandOverList NOTHING = new HandOverList(0, 0, 0, 0, null);
}
