package dev.kept.core.promise;

import dev.kept.core.Coded;

/** Whose word an event is. A figure must not be better than what the other side would sign, so it says how much it is. */
public enum Word implements Coded {
    /** The other side's contact did it, logged in or by a link sent to that contact alone. */
    ANSWERED,
    /** Somebody of this side says so: that it is so, that the other side agreed, or that it was told. */
    STATED,
    /** It follows from the issue. */
    RULE
}
