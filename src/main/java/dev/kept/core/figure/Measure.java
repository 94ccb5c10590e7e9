package dev.kept.core.figure;

import dev.kept.core.Coded;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.Counts;
import dev.kept.core.measure.Rate;

/** The figures a scoreboard judges; definitions in {@code dev.kept.core.measure}. */
public enum Measure implements Coded {
    FIRST_PROMISE_RATE(Pillar.RELIABILITY, Basis.FIRST, true),
    AS_AGREED_RATE(Pillar.RELIABILITY, Basis.AGREED, true),
    SURPRISE_RATE(Pillar.TRANSPARENCY, Basis.FIRST, false);

    private final Pillar pillar;
    private final Basis basis;
    private final boolean moreIsBetter;

    Measure(Pillar pillar, Basis basis, boolean moreIsBetter) {
        this.pillar = pillar;
        this.basis = basis;
        this.moreIsBetter = moreIsBetter;
    }

    public Pillar pillar() {
        return pillar;
    }

    /** Which date puts a promise into it. */
    public Basis basis() {
        return basis;
    }

    /** Whether a higher share is the better one; of surprises it is not. */
    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    /**
     * What of it the other side's contact answered itself: of promises, whether it accepted them; of the new dates that count,
     * whether it agreed to them; of the warnings in time, whether one reached a contact.
     */
    public Rate answered(Counts counts) {
        return switch (this) {
            case FIRST_PROMISE_RATE -> new Rate(counts.answered(), counts.due());
            case AS_AGREED_RATE -> new Rate(counts.answered(), counts.consents());
            case SURPRISE_RATE -> new Rate(counts.consents(), counts.warned());
        };
    }

    /** The rate from counts of its basis. */
    public Rate rate(Counts counts) {
        return switch (this) {
            case FIRST_PROMISE_RATE, AS_AGREED_RATE -> new Rate(counts.kept(), counts.due());
            case SURPRISE_RATE -> new Rate(counts.surprises(), counts.slipped());
        };
    }
}
