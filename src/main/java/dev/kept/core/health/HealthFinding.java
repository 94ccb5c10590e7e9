package dev.kept.core.health;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;
import java.util.Arrays;

/** What can be found when one looks how Kept is. */
public enum HealthFinding implements Coded {
    ANSWERS(HealthState.WELL),
    SILENT_DATABASE(HealthState.ILL),
    RAN(HealthState.WELL),
    NOT_YET(HealthState.WELL),
    RUN_STOPPED(HealthState.WELL),
    RUN_FAILED(HealthState.ILL),
    /** No run for three times as long as it should take to the next. */
    RUN_OVERDUE(HealthState.ILL),
    NOTHING_WAITS(HealthState.WELL),
    /** Longer than it should. */
    WAITS(HealthState.WATCH),
    /** Much longer than it should. */
    STUCK(HealthState.ILL),
    COUNTED(HealthState.WELL),
    STALE(HealthState.WATCH),
    SEALED(HealthState.WELL),
    NOT_SEALED_YET(HealthState.WELL),
    AS_WRITTEN(HealthState.WELL),
    NEVER_VERIFIED(HealthState.WATCH),
    /** More than a month. */
    VERIFIED_LONG_AGO(HealthState.WATCH),
    DIFFERENT(HealthState.ILL),
    HOOKS_REACHED(HealthState.WELL),
    /** Something did not reach its hook, and is tried again. */
    HOOKS_FAILING(HealthState.WATCH),
    /** Hooks that were switched off because nothing reached them for long. */
    HOOKS_GIVEN_UP(HealthState.WATCH),
    CLOSED(HealthState.WELL),
    HEARD(HealthState.WELL),
    /** Open, and nothing came over it. */
    UNHEARD(HealthState.WATCH);

    /** One sentence for each, whose argument is a count or the number of an incident. */
    public static final TextGroup<HealthFinding> SENTENCES = TextGroup.of("kept.health.finding", HealthFinding.class);

    /** What to do about those that are not well. */
    public static final TextGroup<HealthFinding> ADVICE = TextGroup.of("kept.health.advice", HealthFinding.class)
            .only(Arrays.stream(values())
                    .filter(finding -> finding.state != HealthState.WELL)
                    .toList());

    private final HealthState state;

    HealthFinding(HealthState state) {
        this.state = state;
    }

    /** How grave it is. */
    public HealthState state() {
        return state;
    }
}
