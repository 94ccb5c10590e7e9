package dev.kept.core.figure;

import dev.kept.core.Coded;

/** What a figure lets one say about its target. Judged only when the whole interval lies on one side. */
public enum Verdict implements Coded {
    ON_TARGET,
    OFF_TARGET,
    /** The interval contains the target. */
    CANNOT_TELL,
    /** Fewer than {@link Figure#FEWEST} cases: neither value nor interval is shown. */
    TOO_FEW,
    /** Nothing was counted. Never shown as zero. */
    NO_DATA
}
