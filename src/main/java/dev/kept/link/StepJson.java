package dev.kept.link;

import dev.kept.core.Coded;

/** A step as JSON: its kind, and the members that kind has. */
public final class StepJson {

    private StepJson() {}

    /** The words for the kinds of steps; a code, once given out, is never changed. */
    public enum Kind implements Coded {
        ACCEPT,
        DECLINE,
        COUNTER,
        CHANGE_DATE,
        WARN,
        DISCLOSE,
        STILL_TRUE,
        DELIVER,
        ACCEPT_DONE,
        REOPEN,
        WITHDRAW,
        DISPUTE,
        CORRECT,
        EXPLAIN
    }
}
