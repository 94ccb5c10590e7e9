package dev.kept.core.commitment;

/** The two sides of the partnership. Of a commitment it names the provider: the side that promised. */
public enum Side {
    IT,
    BUSINESS;

    public Side other() {
        return this == IT ? BUSINESS : IT;
    }
}
