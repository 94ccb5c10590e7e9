package dev.kept.core.cell;

/** Which of a commitment's two dates puts it into a day's cell. */
public enum Basis {
    /** The first date: feeds the first-promise rate and the surprise rate. */
    FIRST,
    /** The agreed date: feeds the as-agreed rate. */
    AGREED
}
