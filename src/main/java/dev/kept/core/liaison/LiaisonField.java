package dev.kept.core.liaison;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;

/** What is typed; a code, once given out, is never changed. */
public enum LiaisonField implements Coded {
    /** The role that is the first contact. */
    ROLE(TypedLiaison.LONGEST_ROLE),
    /** The role that stands in for it. */
    DEPUTY(TypedLiaison.LONGEST_ROLE),
    /** The day from which on. */
    FROM(TypedLiaison.LONGEST_DAY),
    /** What was changed. */
    CHANGE(TypedLiaison.LONGEST_WORDS);

    /** What they are called. */
    public static final TextGroup<LiaisonField> NAMES = TextGroup.of("kept.liaison.field", LiaisonField.class);

    /** How they are written. */
    public static final TextGroup<LiaisonField> HINTS = TextGroup.of("kept.liaison.field", LiaisonField.class, "hint");

    private final int longest;

    LiaisonField(int longest) {
        this.longest = longest;
    }

    /** How many characters it can have. */
    public int longest() {
        return longest;
    }

    /** Whether it is a day. */
    public boolean day() {
        return this == FROM;
    }
}
