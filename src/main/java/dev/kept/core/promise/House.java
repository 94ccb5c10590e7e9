package dev.kept.core.promise;

/** Knows the rules in force now. Asked anew each time, because an administrator may change them while Kept runs. */
@FunctionalInterface
public interface House {

    HouseTerms terms();

    /** The rules for promises to this requester, whose zone and calendar may be known. */
    default HouseTerms terms(String requester) {
        return terms();
    }
}
