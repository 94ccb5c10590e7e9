package dev.kept.core.house;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;

/**
 * A part of Kept that administrators can switch off for their house. What is off has no menu entry, its jobs and mails do
 * nothing and ask the database nothing, and its pages and operations answer with a sentence. Nothing on record changes.
 *
 * <p>This is the house's choice; {@link dev.kept.core.host.Feature} is what a version of the product lacks.
 */
public enum Capability implements Coded {
    /** Promises that comments carry. */
    PROMISED_REPLIES,
    /** Mail to whoever promised, some days before the date. */
    REMINDERS,
    /** Questions and warnings by mail, and answers by the links in them. */
    ANSWERS_BY_LINK,
    /** Mail to contacts about what happened; the same switch as in the rules of the house. */
    NOTICES,
    /** A mail each week about what a function was promised. */
    DIGESTS(NOTICES),
    /** What contacts send from the other product. */
    CONTACT_ANSWERS,
    /** Shared goals. */
    GOALS,
    /** Rounds in which both sides put shared goals in order. */
    GOAL_ORDER(GOALS),
    /** Surveys in which both sides say how they feel about each other. */
    SURVEYS,
    /** Guides in which business functions tell IT about themselves. */
    FUNCTION_GUIDES,
    /** First contacts of both sides, handing over, and how much rests on whom. */
    LIAISON,
    /** Looking for terms that a text does not explain. */
    PLAIN_WORDS,
    /** Figures for readers without an account. */
    PUBLISHING,
    /** Promises read out of an issue's history. */
    HISTORY,
    /** What other systems of the house are told. */
    HOOKS,
    /** Boards of published projects, saved once a month. */
    SNAPSHOTS(PUBLISHING);

    /** What it is called. */
    public static final TextGroup<Capability> NAMES = TextGroup.of("kept.capability", Capability.class);

    /** What people can do by it. */
    public static final TextGroup<Capability> HINTS = TextGroup.of("kept.capability", Capability.class, "hint");

    /** What is said to whoever asks for it while it is off. */
    public static final TextGroup<Capability> OFF = TextGroup.of("kept.capability", Capability.class, "off");

    private final @Nullable Capability base;

    Capability() {
        this(null);
    }

    Capability(@Nullable Capability base) {
        this.base = base;
    }

    /** Without which it is nothing; {@code null} where it stands alone. */
    @Nullable
    Capability base() {
        return base;
    }

    /** What is said to whoever asks for it while it is off. */
    public Refusal off() {
        return Refusal.of(Refusal.Kind.CONFLICT, OFF.key(this));
    }
}
