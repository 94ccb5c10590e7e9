package dev.kept.core.conversation;

import dev.kept.core.Coded;

/** What the business wants to hear about a promise beside its date. */
public enum Facet implements Coded {
    COST,
    EFFORT,
    DEADLINE,
    RISK
}
