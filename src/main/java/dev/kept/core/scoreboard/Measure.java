package dev.kept.core.scoreboard;

import java.util.Locale;

/** The figures a scoreboard can show; definitions in {@code dev.kept.core.measure}. */
public enum Measure {
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

    /** The name used in JSON and in i18n keys: {@code first_promise_rate}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
