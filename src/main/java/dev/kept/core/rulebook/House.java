package dev.kept.core.rulebook;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;

/** Knows the rules in force now. Asked anew each time, because an administrator may change them while Kept runs. */
@FunctionalInterface
public interface House {

    HouseTerms terms();

    /** The rules for promises to this requester, whose zone and calendar may be known. */
    default HouseTerms terms(String requester) {
        return terms();
    }

    /** The name as it is spelled here, where it is known; what is recorded from elsewhere is not refused. */
    default String spelled(String requester) {
        return requester;
    }

    /**
     * The name by which promises are made to whom somebody typed, or why none are. Every door asks here; what is recorded
     * is not asked again.
     */
    default Answer<String> requester(@Nullable String typed) {
        return RequesterName.of(typed).map(name -> spelled(name.shown()));
    }
}
