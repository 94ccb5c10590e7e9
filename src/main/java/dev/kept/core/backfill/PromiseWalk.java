package dev.kept.core.backfill;

import dev.kept.core.Nullable;
import dev.kept.core.backfill.Reconstruction.HistoryStep;
import dev.kept.core.backfill.Reconstruction.HistoryStepKind;
import dev.kept.core.conversation.ReportedStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Walks along one issue's life, moment by moment, and notes what became of its promise. The promise begins when the
 * issue is first open with a date that is not over; from then on the date matters only while the issue is open. Not for
 * several threads.
 */
final class PromiseWalk {

    private final ZoneId zone;
    private final List<HistoryStep> steps = new ArrayList<>();
    private final Set<DoubtReason> doubts = EnumSet.noneOf(DoubtReason.class);

    private @Nullable Instant madeAt;
    private @Nullable LocalDate firstDate;
    private @Nullable LocalDate lastDate;
    private @Nullable Instant closedAt;
    private @Nullable Instant clearedAt;
    private @Nullable ReportedStatus reported;
    private int stepsUntilCleared;
    private boolean openWithDateOver;

    PromiseWalk(ZoneId zone) {
        this.zone = zone;
    }

    /** What the issue was from this moment on. */
    void at(Instant moment, @Nullable LocalDate date, boolean resolved) {
        if (madeAt == null) {
            begin(moment, date, resolved);
        } else if (resolved) {
            closedAt = closedAt == null ? moment : closedAt;
        } else {
            if (closedAt != null) {
                steps.add(new HistoryStep(HistoryStepKind.DELIVERED, closedAt, null));
                steps.add(new HistoryStep(HistoryStepKind.REOPENED, moment, null));
                closedAt = null;
            }
            open(moment, date);
        }
    }

    /** IT said at this moment how it stands: a report while the promise is open, and only when it says something else. */
    void reported(Instant moment, ReportedStatus status) {
        boolean open = madeAt != null && madeAt.isBefore(moment) && closedAt == null && clearedAt == null;
        if (open && status != reported) {
            steps.add(new HistoryStep(HistoryStepKind.REPORTED, moment, null, status));
            reported = status;
        }
    }

    /** It was resolved at this moment, for the last time, with this date in force. */
    void resolved(Instant moment, @Nullable LocalDate date) {
        if (madeAt == null) {
            return;
        }
        if (date == null) {
            withdraw(clearedAt == null ? moment : clearedAt);
            doubts.add(DoubtReason.RESOLVED_WITHOUT_DATE);
        } else {
            open(moment, date);
            steps.add(new HistoryStep(HistoryStepKind.DELIVERED, moment, null));
        }
    }

    /** It is open to this day. */
    void stillOpen() {
        if (clearedAt != null) {
            withdraw(clearedAt);
        }
    }

    @Nullable
    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    LocalDate firstDate() {
        return firstDate;
    }

    List<HistoryStep> steps() {
        return steps;
    }

    Set<DoubtReason> doubts() {
        return doubts;
    }

    /** Whether the issue was open with a date that was over already before, or without, any promise. */
    boolean openWithDateOver() {
        return openWithDateOver;
    }

    private void begin(Instant moment, @Nullable LocalDate date, boolean resolved) {
        if (resolved || date == null) {
            return;
        }
        if (date.isBefore(LocalDate.ofInstant(moment, zone))) {
            openWithDateOver = true;
        } else {
            madeAt = moment;
            firstDate = date;
            lastDate = date;
        }
    }

    private void open(Instant moment, @Nullable LocalDate date) {
        if (date == null) {
            if (clearedAt == null) {
                clearedAt = moment;
                stepsUntilCleared = steps.size();
            }
            return;
        }
        if (clearedAt != null) {
            doubts.add(DoubtReason.CLEARED_AND_SET_AGAIN);
            clearedAt = null;
        }
        if (!date.equals(lastDate)) {
            steps.add(new HistoryStep(HistoryStepKind.MOVED, moment, date));
            lastDate = date;
        }
    }

    /** Nothing that came after counts: there was no promise any more. */
    private void withdraw(Instant moment) {
        if (clearedAt != null) {
            steps.subList(stepsUntilCleared, steps.size()).clear();
        }
        steps.add(new HistoryStep(HistoryStepKind.WITHDRAWN, moment, null));
    }
}
