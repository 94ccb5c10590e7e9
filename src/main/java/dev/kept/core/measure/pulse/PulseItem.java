package dev.kept.core.measure.pulse;

import dev.kept.core.Coded;

/** The six questions of the pulse, in their order. Each side answers them about the other one, from 1 to 5. Our own wording. */
public enum PulseItem implements Coded {
    /** They know how our part of the work creates value. */
    VALUE,
    /** We want the same few things. */
    SAME_GOALS,
    /** A date that they give can be planned on. */
    DATES,
    /** A date in danger is heard of early. */
    WARNINGS,
    /** What they tell about cost, effort and risk is understood. */
    PLAIN_WORDS,
    /** They would be asked first with the next need: what the other five are to lead to. */
    FIRST_CHOICE
}
