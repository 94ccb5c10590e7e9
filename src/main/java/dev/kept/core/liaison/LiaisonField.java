package dev.kept.core.liaison;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;

/** What is typed; a code, once given out, is never changed. */
public enum LiaisonField implements Coded {
    /** The role that is the first contact. */
    ROLE(TypedAs.LINE, TypedLiaison.LONGEST_ROLE),
    /** The role that stands in for it. */
    DEPUTY(TypedAs.LINE, TypedLiaison.LONGEST_ROLE),
    /** The day from which on. */
    FROM(TypedAs.DAY, TypedLiaison.LONGEST_NUMBER),
    /** What was changed. */
    CHANGE(TypedAs.WORDS, TypedLiaison.LONGEST_WORDS),
    /** Which way to learn from each other. */
    SESSION(TypedAs.CHOICE, TypedLiaison.LONGEST_ROLE),
    /** The day of it. */
    DAY(TypedAs.DAY, TypedLiaison.LONGEST_NUMBER),
    /** How many people of IT were there. */
    IT_PEOPLE(TypedAs.LINE, TypedLiaison.LONGEST_NUMBER),
    /** How many people of the function. */
    BUSINESS_PEOPLE(TypedAs.LINE, TypedLiaison.LONGEST_NUMBER),
    /** What was learned. */
    LESSON(TypedAs.WORDS, TypedLiaison.LONGEST_WORDS),
    QUESTION(TypedAs.WORDS, TypedLiaison.LONGEST_WORDS),
    ANSWER(TypedAs.WORDS, TypedLiaison.LONGEST_WORDS),
    /** The key of the issue that carries the promise. */
    ISSUE(TypedAs.LINE, TypedLiaison.LONGEST_ROLE),
    /** What was to be decided. */
    MATTER(TypedAs.WORDS, TypedLiaison.LONGEST_WORDS),
    /** A line for each: its name, and what it means for the business and for IT. */
    OPTIONS(TypedAs.WORDS, TypedLiaison.LONGEST_LINES),
    /** The number of the line that was chosen. */
    CHOSEN(TypedAs.LINE, TypedLiaison.LONGEST_NUMBER),
    /** By which criterion. */
    CRITERION(TypedAs.WORDS, TypedLiaison.LONGEST_WORDS);

    /** How a field is typed. */
    public enum TypedAs {
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

    private final TypedAs sort;
    private final int longest;

    LiaisonField(TypedAs sort, int longest) {
        this.sort = sort;
        this.longest = longest;
    }

    public TypedAs sort() {
        return sort;
    }

    /** How many characters it can have. */
    public int longest() {
        return longest;
    }
}
