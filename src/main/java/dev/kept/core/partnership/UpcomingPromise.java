package dev.kept.core.partnership;

import dev.kept.core.Nullable;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.Sort;
import dev.kept.core.promise.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * An open promise whose date is still to come, as far as somebody needs to know it who waits for it.
 *
 * @param issueKey the present key of the issue that carries it
 * @param summary the issue's summary
 * @param requester to whom it was promised
 * @param due the agreed date
 * @param inDanger whether somebody warned, or a later date is named that does not count
 * @param waiting whether a date waits for an answer
 */
public record UpcomingPromise(
        String issueKey, String summary, String requester, LocalDate due, boolean inDanger, boolean waiting) {

    /** How many of them one is told of. */
    public static final int MOST = 5;

    /** Of the nearest so many, those in danger come first. */
    public static final int LOOKED_AT = 50;

    /** Asks for those that may be told. */
    public static final CommitmentQuery QUERY = new CommitmentQuery(
            new CommitmentQuery.Choice(Attention.OPEN, null, null, null, Outcome.PENDING, null),
            Sort.DUE,
            false,
            0,
            null,
            LOOKED_AT);

    /**
     * Whether such a promise is in danger.
     *
     * @param latestDate the date the field shows
     * @param warnedOn {@code null} when nobody warned
     */
    public static boolean endangered(LocalDate agreedDate, LocalDate latestDate, @Nullable LocalDate warnedOn) {
        return warnedOn != null || latestDate.isAfter(agreedDate);
    }

    /** Those to be told: first those in danger or waiting for an answer, each by date. */
    public static List<UpcomingPromise> first(List<UpcomingPromise> open) {
        return open.stream()
                .sorted(Comparator.comparing((UpcomingPromise one) -> !one.inDanger && !one.waiting)
                        .thenComparing(UpcomingPromise::due))
                .limit(MOST)
                .toList();
    }
}
