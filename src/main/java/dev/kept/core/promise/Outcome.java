package dev.kept.core.promise;

import dev.kept.core.Coded;

/** What became of a promise, as of a day (definitions: measures, section 4.1). */
public enum Outcome implements Coded {
    /** Delivered on or before the earlier of the first and the agreed date. */
    KEPT_FIRST,
    /** Delivered on or before the agreed date, after the first. */
    KEPT_AGREED,
    /** Not kept, but announced at least one day before the first date. */
    MISSED_WARNED,
    /** Not kept, and not announced in time. */
    MISSED_SILENT,
    /** The agreed date has not passed and nothing is delivered yet. */
    PENDING,
    /** Withdrawn with the requester's consent on or before the agreed date; in no denominator. */
    RELEASED;

    public boolean kept() {
        return this == KEPT_FIRST || this == KEPT_AGREED;
    }
}
