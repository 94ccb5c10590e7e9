package dev.kept.sandbox.check;

/** What the check found of one thing. */
enum Verdict {
    /** There and answering. */
    ON("on"),
    /** Not there, or it does not answer as it should. */
    OFF("**off**"),
    /** The product does not say. */
    UNKNOWN("**unknown**"),
    /** Nothing that can be right or wrong. */
    NOTE("–");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** As it stands in the table. */
    String word() {
        return word;
    }

    boolean good() {
        return this == ON || this == NOTE;
    }
}
