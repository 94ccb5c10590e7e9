package dev.kept.core.promise;

import dev.kept.core.Coded;

/** The two sides of the partnership. Of a commitment it names the provider: the side that promised. */
public enum Side implements Coded {
    IT,
    BUSINESS;

    public Side other() {
        return this == IT ? BUSINESS : IT;
    }
}
