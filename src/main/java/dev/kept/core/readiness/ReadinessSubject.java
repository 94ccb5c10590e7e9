package dev.kept.core.readiness;

import dev.kept.core.Coded;

/** What a promise rests on; a code, once given out, is never changed. */
public enum ReadinessSubject implements Coded {
    /** It is written down what the other side gets. */
    DESCRIPTION,
    /** Somebody decides for the other side. */
    CONTACTS,
    /** What has to be done before it is done, or promised by then. */
    BLOCKERS,
    /** The other side can take it on that day: no freeze, no busy season. */
    CALENDAR
}
