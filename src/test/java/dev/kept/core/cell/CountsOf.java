package dev.kept.core.cell;

/** Counts for tests that only care about the plain ones. */
public final class CountsOf {

    private CountsOf() {}

    /** Promises of size 1 without any tallies. */
    public static Counts plain(int due, int kept, int slipped, int surprises) {
        return new Counts(due, kept, due, kept, slipped, surprises, slipped - surprises, 0, 0, Tallies.NONE);
    }
}
