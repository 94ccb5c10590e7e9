package dev.kept.core.backfill;

import dev.kept.core.Nullable;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.promise.IssueRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A promise rebuilt from one issue's history. Nobody recorded that the requester agreed to anything, so no later date
 * of it ever counts as agreed.
 *
 * @param requester to whom, as far as anybody wrote it down
 * @param zone whose calendar days count
 * @param madeAt when the issue was first open with a date that was not over yet
 * @param firstDate that date
 * @param steps what happened to it since, in order
 */
public record Reconstruction(
        IssueRef issue,
        String issueKey,
        String requester,
        double size,
        ZoneId zone,
        Instant madeAt,
        LocalDate firstDate,
        List<HistoryStep> steps) {

    public Reconstruction {
        steps = List.copyOf(steps);
    }

    /** What can happen to such a promise. */
    public enum HistoryStepKind {
        /** IT said how it stands. */
        REPORTED,
        /** Another date was set; nobody recorded consent. */
        MOVED,
        DELIVERED,
        /** The issue was opened again: the delivery before did not last. */
        REOPENED,
        /** The date was cleared for good while the issue was open: withdrawn by the provider alone. */
        WITHDRAWN
    }

    /**
     * One step.
     *
     * @param date the new date of a move; {@code null} for every other kind
     * @param status what was reported; {@code null} likewise
     */
    public record HistoryStep(
            HistoryStepKind kind,
            Instant at,
            @Nullable LocalDate date,
            @Nullable ReportedStatus status) {

        /** One that reports nothing. */
        public HistoryStep(HistoryStepKind kind, Instant at, @Nullable LocalDate date) {
            this(kind, at, date, null);
        }

        /** What a report says. */
        public ReportedStatus reported() {
            if (status == null) {
                throw new IllegalStateException(kind + " at " + at + " reports nothing");
            }
            return status;
        }

        /** The new date of a move. */
        public LocalDate newDate() {
            if (date == null) {
                throw new IllegalStateException(kind + " at " + at + " names no date");
            }
            return date;
        }
    }

    /** The day of the delivery that lasted. */
    public Optional<LocalDate> deliveredOn() {
        return lastDayOf(HistoryStepKind.DELIVERED);
    }

    public Optional<LocalDate> withdrawnOn() {
        return lastDayOf(HistoryStepKind.WITHDRAWN);
    }

    /** The first date, or the one it was moved to last. */
    public LocalDate latestDate() {
        LocalDate date = firstDate;
        for (HistoryStep step : steps) {
            date = step.date() == null ? date : step.date();
        }
        return date;
    }

    /** The last step alone says how it ended: a delivery before a reopening did not last. */
    private Optional<LocalDate> lastDayOf(HistoryStepKind kind) {
        if (steps.isEmpty() || steps.get(steps.size() - 1).kind() != kind) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.ofInstant(steps.get(steps.size() - 1).at(), zone));
    }
}
