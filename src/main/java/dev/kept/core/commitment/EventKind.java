package dev.kept.core.commitment;

/** What can happen to a commitment. The names are stored and hashed: never rename one. */
public enum EventKind {
    OFFERED,
    ACCEPTED,
    DECLINED,
    COUNTERED,
    /** The provider named another date; it counts for nothing until the requester agrees. */
    DATE_PROPOSED,
    /** The requester agreed to a date. */
    DATE_AGREED,
    WARNED,
    DISCLOSED,
    CONFIRMED,
    DELIVERED,
    ACCEPTED_AS_DONE,
    REOPENED,
    /** Withdrawn with the requester's consent. */
    RELEASED,
    /** Withdrawn by the provider alone. */
    WITHDRAWN,
    DISPUTED,
    CORRECTED,
    SPLIT,
    IMPORTED,
    /** The commitment now belongs to another project, because its issue moved. */
    MOVED,
    /** A security level now hides the issue from some who see the project, or no longer does. */
    VISIBILITY_CHANGED,
    /** The issue was deleted; the record stays. */
    TOMBSTONE
}
