package dev.kept.core.rulebook;

import dev.kept.core.Coded;

/** Two bands shown apart, because one large promise can drown nine small ones and the reverse (example E06). */
public enum SizeBand implements Coded {
    SMALL,
    LARGE;

    /** Sizes up to and including this are small. */
    public static final double SMALL_AT_MOST = 3;

    public static SizeBand of(double size) {
        return of(size, SMALL_AT_MOST);
    }

    public static SizeBand of(double size, double smallAtMost) {
        return size <= smallAtMost ? SMALL : LARGE;
    }
}
