package dev.kept.core.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How far was looked for what is new. An event that is written slowly may turn up behind later ones, so the last ten minutes
 * are looked at again: what was noted is not noted twice.
 *
 * @param since nothing that happened before is told (full milliseconds)
 * @param from the place behind which is looked
 * @param next the place behind which will be looked once {@code settled} is over
 * @param settled from then on nothing before {@code next} turns up any more
 * @param looked when was last looked for days that are over
 */
public record NoticePosition(Instant since, long from, long next, Instant settled, Instant looked) {

    static final Duration SETTLING = Duration.ofMinutes(10);
    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    /** Where looking starts: nothing that is there is told. */
    public static NoticePosition start(long last, Instant now) {
        Instant full = now.truncatedTo(ChronoUnit.MILLIS);
        return new NoticePosition(full, last, last, full.plus(SETTLING), full);
    }

    /** Where the next round starts when this one went as far as that place. */
    public NoticePosition after(long last, Instant now) {
        Instant full = now.truncatedTo(ChronoUnit.MILLIS);
        return now.isBefore(settled)
                ? new NoticePosition(since, from, next, settled, full)
                : new NoticePosition(since, next, last, full.plus(SETTLING), full);
    }

    /** The same for a house that switched notices on at that instant: nothing from before it is told. */
    NoticePosition switchedOn(Instant on) {
        return on.isAfter(since) ? new NoticePosition(on, from, next, settled, looked) : this;
    }

    /** Days end at the full hour or at a quarter of one: more often nothing is over. */
    public boolean dayMayBeOver(Instant now) {
        return now.getEpochSecond() / QUARTER != looked.getEpochSecond() / QUARTER;
    }
}
