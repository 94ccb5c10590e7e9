package dev.kept.sandbox.demo;

/** What becomes of a promise in the demo; between them they reach every outcome. */
enum Fate {
    /** Delivered some days before the date. */
    KEPT,
    /** Moved in good time with the requester's consent, then kept. */
    MOVED_IN_TIME,
    /** Moved after the date had passed; that never counts. */
    MOVED_TOO_LATE,
    /** Announced in good time as being in danger, then late. */
    WARNED_AND_LATE,
    /** Warned about and kept all the same: a false alarm is no harm. */
    WARNED_AND_KEPT,
    /** Simply late. */
    LATE,
    /** Never delivered, nobody said a word. */
    FORGOTTEN,
    /** Taken back in good time, with consent. */
    RELEASED,
    /** Taken back by the provider alone. */
    DROPPED,
    /** Delivered, sent back by the requester as not what was meant, delivered again too late. */
    REOPENED
}
