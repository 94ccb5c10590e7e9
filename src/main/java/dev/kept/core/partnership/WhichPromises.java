package dev.kept.core.partnership;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.Sort;
import dev.kept.core.promise.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists that somebody puts on a page for others to read: which promises are in them, and in which order they stand. */
public enum WhichPromises implements Coded {
    /** With which something can still be done, the nearest date first. */
    OPEN(Attention.OPEN, false),
    /** Those of them with a date from today on, the nearest first. */
    COMING_UP(Attention.AHEAD, false),
    /** Open ones whose agreed date is over, the oldest first. */
    LATE(Attention.OVERDUE, false),
    /** Delivered since the month began and kept, by the first date or an agreed one; the latest delivery first. */
    KEPT_THIS_MONTH(Attention.ALL, true),
    /** Not delivered by the agreed date, the latest first. */
    MISSED(Attention.MISSED, true);

    /** More rows than these are no list that somebody reads on a page. */
    public static final int MOST = 50;

    /** What was kept is looked for among so many with the latest dates: the ledger is not asked by day of delivery. */
    private static final int LOOKED_AT = 100;

    private final Attention attention;
    private final boolean latestFirst;

    WhichPromises(Attention attention, boolean latestFirst) {
        this.attention = attention;
        this.latestFirst = latestFirst;
    }

    /**
     * What is asked to fill the list; all of it belongs together.
     *
     * @param requester to whom it was promised; {@code null} for everybody
     * @param most how many rows are wanted
     */
    public List<CommitmentQuery> queries(@Nullable String requester, int most) {
        return this == KEPT_THIS_MONTH
                ? Stream.of(Outcome.KEPT_FIRST, Outcome.KEPT_AGREED)
                        .map(outcome -> query(requester, outcome, LOOKED_AT))
                        .toList()
                : List.of(query(requester, null, most));
    }

    private CommitmentQuery query(@Nullable String requester, @Nullable Outcome outcome, int most) {
        return new CommitmentQuery(
                new CommitmentQuery.Choice(attention, requester, null, null, outcome, null),
                Sort.DUE,
                latestFirst,
                0,
                null,
                most);
    }

    /**
     * The list made of the answers to those questions.
     *
     * @param today the reader's day
     * @param most how many rows are wanted
     */
    public ChosenPromises of(List<CommitmentPage> answers, LocalDate today, int most) {
        List<CommitmentView> all =
                answers.stream().flatMap(page -> page.items().stream()).toList();
        if (this != KEPT_THIS_MONTH) {
            int total = answers.stream().mapToInt(page -> page.found().count()).sum();
            return new ChosenPromises(all.stream().limit(most).toList(), Math.max(total, all.size()));
        }
        List<CommitmentView> kept = all.stream()
                .filter(one -> deliveredIn(YearMonth.from(today), one))
                .sorted(Comparator.comparing(CommitmentView::deliveredOn).reversed())
                .toList();
        return new ChosenPromises(kept.stream().limit(most).toList(), kept.size());
    }

    private static boolean deliveredIn(YearMonth month, CommitmentView one) {
        LocalDate delivered = one.deliveredOn();
        return delivered != null && YearMonth.from(delivered).equals(month);
    }

    /**
     * Rows of a list.
     *
     * @param rows those that are shown
     * @param total how many there are, as far as was counted
     */
    public record ChosenPromises(List<CommitmentView> rows, int total) {
        public ChosenPromises {
            rows = List.copyOf(rows);
        }
    }
}
