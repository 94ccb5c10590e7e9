package dev.kept.core.promise;

import dev.kept.core.Coded;

/** How a side's word came onto the record. Evidence beside an event, never part of a figure. */
public enum Via implements Coded {
    /** Somebody who may edit the issue stated it. */
    STATEMENT,
    /** A contact of that side said so, logged in. */
    CONTACT,
    /** A contact of that side said so by a link sent to that contact alone. */
    LINK,
    /** It follows from what happened to the issue. */
    ISSUE;

    /** Whether a contact spoke for itself, by an account or by a link that nobody else has. */
    public boolean ofContact() {
        return this == CONTACT || this == LINK;
    }
}
