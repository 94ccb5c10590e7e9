package dev.kept.core.ledger;

import dev.kept.core.Coded;

/** What can happen to a commitment. The names are stored and hashed: never rename one. */
public enum EventKind implements Coded {
    /** One side named a date: the provider offers it, the requester requests it. */
    OFFERED,
    /** The other side accepted the date on the table: now it is a promise. */
    ACCEPTED,
    /** The other side declined the date on the table, or the requester declined a new one for a promise. */
    DECLINED,
    /** The other side named another date instead of accepting. */
    COUNTERED,
    /** The provider named another date; it counts for nothing until the requester agrees. */
    DATE_PROPOSED,
    /** The requester agreed to a date. */
    DATE_AGREED,
    WARNED,
    DISCLOSED,
    /** What was disclosed is still true. */
    CONFIRMED,
    /** IT said how the promise stands, in the field that the house named for it. */
    REPORTED,
    DELIVERED,
    ACCEPTED_AS_DONE,
    REOPENED,
    /** Withdrawn with the requester's consent. */
    RELEASED,
    /** Withdrawn by the provider alone. */
    WITHDRAWN,
    DISPUTED,
    /** The record was put right, or a dispute answered with the record as it stands. */
    CORRECTED,
    SPLIT,
    IMPORTED,
    /** A cause was stated for what happened. */
    EXPLAINED,
    /** The requester says that it never agreed to what was stated in its name: from that day on nothing rests on it. */
    OBJECTED,
    /** Somebody of the other side was told of a warning or a new date: by a mail of the product, or as the provider states. */
    TOLD,
    /** The requester's contact told what a miss cost its side. */
    COST_TOLD,
    /** The requester's contact said thanks. */
    THANKED,
    /** The commitment now belongs to another project, because its issue moved, or came here from another instance. */
    MOVED,
    /** A security level now hides the issue from some who see the project, or no longer does. */
    VISIBILITY_CHANGED,
    /** The issue was deleted; the record stays. */
    TOMBSTONE
}
