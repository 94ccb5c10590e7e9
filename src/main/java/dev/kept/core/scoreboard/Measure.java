package dev.kept.core.scoreboard;

import dev.kept.core.Coded;

/** The figures a scoreboard can show; definitions in {@code dev.kept.core.measure}. */
public enum Measure implements Coded {
    FIRST_PROMISE_RATE(Pillar.RELIABILITY, true),
    AS_AGREED_RATE(Pillar.RELIABILITY, true),
    SURPRISE_RATE(Pillar.TRANSPARENCY, false);

    private final Pillar pillar;
    private final boolean moreIsBetter;

    Measure(Pillar pillar, boolean moreIsBetter) {
        this.pillar = pillar;
        this.moreIsBetter = moreIsBetter;
    }

    public Pillar pillar() {
        return pillar;
    }

    /** Whether a higher share is the better one; of surprises it is not. */
    public boolean moreIsBetter() {
        return moreIsBetter;
    }
}
