package dev.kept.core.liaison;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;

/** What is typed; a code, once given out, is never changed. */
public enum LiaisonField implements Coded {
    /** The role that is the first contact. */
    ROLE(Sort.LINE, TypedLiaison.LONGEST_ROLE),
    /** The role that stands in for it. */
    DEPUTY(Sort.LINE, TypedLiaison.LONGEST_ROLE),
    /** The day from which on. */
    FROM(Sort.DAY, TypedLiaison.LONGEST_NUMBER),
    /** What was changed. */
    CHANGE(Sort.WORDS, TypedLiaison.LONGEST_WORDS),
    /** Which way to learn from each other. */
    SESSION(Sort.CHOICE, TypedLiaison.LONGEST_ROLE),
    /** The day of it. */
    DAY(Sort.DAY, TypedLiaison.LONGEST_NUMBER),
    /** How many people of IT were there. */
    IT_PEOPLE(Sort.LINE, TypedLiaison.LONGEST_NUMBER),
    /** How many people of the function. */
    BUSINESS_PEOPLE(Sort.LINE, TypedLiaison.LONGEST_NUMBER),
    /** What was learned. */
    LESSON(Sort.WORDS, TypedLiaison.LONGEST_WORDS),
    QUESTION(Sort.WORDS, TypedLiaison.LONGEST_WORDS),
    ANSWER(Sort.WORDS, TypedLiaison.LONGEST_WORDS);

    /** How a field is typed. */
    public enum Sort {
        LINE,
        DAY,
        WORDS,
        /** One of the {@link LiaisonSession ways}. */
        CHOICE
    }

    /** What they are called. */
    public static final TextGroup<LiaisonField> NAMES = TextGroup.of("kept.liaison.field", LiaisonField.class);

    /** How they are written. */
    public static final TextGroup<LiaisonField> HINTS = TextGroup.of("kept.liaison.field", LiaisonField.class, "hint");

    private final Sort sort;
    private final int longest;

    LiaisonField(Sort sort, int longest) {
        this.sort = sort;
        this.longest = longest;
    }

    public Sort sort() {
        return sort;
    }

    /** How many characters it can have. */
    public int longest() {
        return longest;
    }
}
