package dev.kept.core.guide;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;

/** What a guide is about; a code, once given out, is never changed. */
public enum GuidePart implements Coded {
    /** How the function creates value, and for whom. */
    VALUE_STREAMS(true),
    /** Facts that IT should know, each with what is near enough. */
    OWN_NUMBERS(true),
    /** Terms of the function, with their spellings. */
    GLOSSARY(true),
    /** When there is little time for anything else. */
    BUSY_SEASONS(true),
    /** When nothing may change. */
    FREEZE_DATES(true),
    /** What the function expects of IT. */
    EXPECTATIONS(false),
    /** The role that answers for the guide, never a person's name. */
    OWNER(false);

    /** What they are called. */
    public static final TextGroup<GuidePart> NAMES = TextGroup.of("kept.function_guide.part", GuidePart.class);

    /** How they are written. */
    public static final TextGroup<GuidePart> HINTS = TextGroup.of("kept.function_guide.part", GuidePart.class, "hint");

    private final boolean lines;

    GuidePart(boolean lines) {
        this.lines = lines;
    }

    /** Whether it is a list, one entry a line. */
    public boolean lines() {
        return lines;
    }
}
