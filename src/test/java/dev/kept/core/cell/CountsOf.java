package dev.kept.core.cell;

/** Counts for tests that only care about the plain ones. */
public final class CountsOf {

    private CountsOf() {}

    /** Promises of size 1 without any tallies. */
    public static Counts plain(int due, int kept, int slipped, int surprises) {
        Counts none = Counts.NONE;
        return new Counts(
                due,
                kept,
                due,
                kept,
                slipped,
                surprises,
                slipped - surprises,
                none.slack(),
                none.lead(),
                none.renegotiations(),
                none.drift(),
                none.stated(),
                none.statedKept(),
                none.causes(),
                none.moves(),
                none.shown());
    }
}
