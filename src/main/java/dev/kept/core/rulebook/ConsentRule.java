package dev.kept.core.rulebook;

import dev.kept.core.Coded;

/**
 * When it counts that the promising side says that the requester agreed to a new date, or to let the promise go. What counts
 * is decided when it is said, and stays so: a rule changed later leaves the record as it is.
 */
public enum ConsentRule implements Coded {
    /** As long as nobody speaks for the requester; once it has contacts, only their answers count. */
    UNTIL_CONTACTS,
    /** Only what the requester's contacts answered themselves counts. */
    ANSWERED_ONLY,
    /** Always. */
    STATED_COUNTS;

    /** The rule where nobody set another. */
    public static final ConsentRule PRESET = UNTIL_CONTACTS;

    /** @param contacts whether anybody speaks for the requester */
    public boolean statedCounts(boolean contacts) {
        return switch (this) {
            case UNTIL_CONTACTS -> !contacts;
            case ANSWERED_ONLY -> false;
            case STATED_COUNTS -> true;
        };
    }
}
