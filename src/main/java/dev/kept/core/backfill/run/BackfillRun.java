package dev.kept.core.backfill.run;

import dev.kept.core.Answer;
import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import java.time.Instant;
import java.util.Set;

/**
 * One run as it is now. Asking for the state it is in already changes nothing.
 *
 * <pre>
 * running → paused | done | cancelled | failed
 * paused  → running | cancelled
 * failed  → running | cancelled
 * </pre>
 *
 * @param lease who works on it; {@code null} when nobody does
 * @param version counts the changes, so that two who change it at once notice
 */
public record BackfillRun(
        String id,
        BackfillTask task,
        RunState state,
        BackfillProgress progress,
        @Nullable Lease lease,
        long version) {

    /** What a run is doing. */
    public enum RunState implements Coded {
        RUNNING,
        PAUSED,
        DONE,
        CANCELLED,
        /** An error stopped it; the log has it. It goes on where it was when it is resumed. */
        FAILED;

        /** Whether nothing can follow. */
        public boolean ended() {
            return this == DONE || this == CANCELLED;
        }
    }

    /**
     * Who works on a run, and until when at most without a sign of life.
     *
     * @param holder names one running node, newly at each of its starts
     */
    public record Lease(String holder, Instant until) {}

    private static final TextGroup<RunState> REFUSALS = TextGroup.of("kept.backfill.refusal", RunState.class);

    public static BackfillRun begun(String id, BackfillTask task, long total) {
        return new BackfillRun(id, task, RunState.RUNNING, BackfillProgress.none(total), null, 0);
    }

    public Answer<BackfillRun> paused() {
        return moved(RunState.PAUSED, Set.of(RunState.RUNNING));
    }

    public Answer<BackfillRun> resumed() {
        return moved(RunState.RUNNING, Set.of(RunState.PAUSED, RunState.FAILED));
    }

    public Answer<BackfillRun> cancelled() {
        return moved(RunState.CANCELLED, Set.of(RunState.RUNNING, RunState.PAUSED, RunState.FAILED));
    }

    /** Whether it waits for somebody to work on it: nobody does, or whoever did gave no sign of life for too long. */
    boolean free(Instant now) {
        return state == RunState.RUNNING && (lease == null || lease.until().isBefore(now));
    }

    boolean heldBy(String holder) {
        return lease != null && lease.holder().equals(holder);
    }

    BackfillRun held(Lease newLease) {
        return new BackfillRun(id, task, state, progress, newLease, version + 1);
    }

    BackfillRun released() {
        return new BackfillRun(id, task, state, progress, null, version + 1);
    }

    BackfillRun advanced(BackfillProgress newProgress, Lease newLease) {
        return new BackfillRun(id, task, state, newProgress, newLease, version + 1);
    }

    /** At the end of its issues; one that was cancelled meanwhile stays so. */
    BackfillRun finished() {
        RunState end = state == RunState.CANCELLED ? state : RunState.DONE;
        return new BackfillRun(id, task.over(), end, progress.complete(), null, version + 1);
    }

    /** After an error; one that was paused or cancelled meanwhile stays so. */
    BackfillRun failed() {
        RunState next = state == RunState.RUNNING ? RunState.FAILED : state;
        return new BackfillRun(id, task, next, progress, null, version + 1);
    }

    private Answer<BackfillRun> moved(RunState next, Set<RunState> from) {
        if (state == next) {
            return Answer.of(this);
        }
        return from.contains(state)
                ? Answer.of(new BackfillRun(id, next.ended() ? task.over() : task, next, progress, lease, version + 1))
                : Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, REFUSALS.key(state)));
    }
}
