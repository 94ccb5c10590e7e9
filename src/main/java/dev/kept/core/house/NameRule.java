package dev.kept.core.house;

import dev.kept.core.Coded;

/** To whom promises can be made. Promises that are there keep the name on record. */
public enum NameRule implements Coded {
    /** To the listed business functions, as soon as one is listed; to anybody before. */
    LISTED,
    /** To anybody. */
    ANYBODY;

    /** The rule where nobody set another. */
    public static final NameRule PRESET = LISTED;
}
