package dev.kept.core.commitment;

/** Knows the rules in force now. Asked anew each time, because an administrator may change them while Kept runs. */
@FunctionalInterface
public interface House {

    HouseTerms terms();
}
