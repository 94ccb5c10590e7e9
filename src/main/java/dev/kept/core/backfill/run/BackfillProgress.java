package dev.kept.core.backfill.run;

/**
 * How far a run is, in issues.
 *
 * @param total how many there are, as far as is known
 * @param processed how many were read
 * @param added how many got a promise; after a crash it may be short by the page that was being written
 * @param skipped of how many a promise could be made, had they not carried one already
 * @param doubtful how many reasons there were to doubt
 * @param place where reading goes on
 */
public record BackfillProgress(long total, long processed, long added, long skipped, long doubtful, long place) {

    public BackfillProgress {
        if (total < 0 || processed < 0 || added < 0 || skipped < 0 || doubtful < 0 || place < 0) {
            throw new IllegalArgumentException("Nothing of a run's progress can be negative");
        }
    }

    public static BackfillProgress none(long total) {
        return new BackfillProgress(total, 0, 0, 0, 0, 0);
    }

    /** One page further. There may turn out to be more issues than were counted at first. */
    BackfillProgress plus(long moreProcessed, long moreAdded, long moreSkipped, long moreDoubtful, long newPlace) {
        long now = processed + moreProcessed;
        return new BackfillProgress(
                Math.max(total, now), now, added + moreAdded, skipped + moreSkipped, doubtful + moreDoubtful, newPlace);
    }

    /** At the end. Fewer issues may have been there than were counted at first. */
    BackfillProgress complete() {
        return new BackfillProgress(processed, processed, added, skipped, doubtful, place);
    }
}
