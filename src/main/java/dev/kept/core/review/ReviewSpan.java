package dev.kept.core.review;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import java.time.LocalDate;

/**
 * What a review looks back on and ahead to, in the function's zone.
 *
 * @param since the day of the last review, from which on it looks back
 * @param today the day of the agenda
 * @param until the last day that it looks ahead to
 */
public record ReviewSpan(LocalDate since, LocalDate today, LocalDate until) {

    /** How far a review looks back when nobody says when the last one was, in calendar days. */
    public static final int USUAL_DAYS = 30;

    /** How far it looks ahead, in calendar days. */
    public static final int AHEAD_DAYS = 30;

    /** How far it looks back at most, in calendar days. */
    public static final int MOST_DAYS = 366;

    /**
     * The span on that day; {@code INVALID} when the last review is to come, or too long ago. A reader's zone may be a day
     * ahead of the function's.
     *
     * @param since {@code null} when nobody said
     */
    public static Answer<ReviewSpan> of(@Nullable LocalDate since, LocalDate today) {
        LocalDate from = since == null ? today.minusDays(USUAL_DAYS) : since;
        boolean told = !from.isAfter(today.plusDays(1)) && !from.isBefore(today.minusDays(MOST_DAYS));
        return told
                ? Answer.of(new ReviewSpan(from, today, today.plusDays(AHEAD_DAYS)))
                : Answer.refused(Refusal.invalid("since", "kept.review.error.since"));
    }

    boolean lookedBackOn(@Nullable LocalDate day) {
        return day != null && !day.isBefore(since);
    }
}
