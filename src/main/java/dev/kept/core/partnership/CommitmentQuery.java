package dev.kept.core.partnership;

import dev.kept.core.Nullable;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.Page;
import dev.kept.core.listing.Sort;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.SizeBand;

/**
 * Which of a project's commitments are wanted, in which order, and which page of them.
 *
 * @param choice which ones
 * @param startAt index of the first one, from 0; only at the start of a list. Cheap for small numbers
 * @param after where the page before ended; {@code null} for the start. Costs the same anywhere in the list
 * @param maxResults how many at most, 1 to {@value #MOST}
 */
public record CommitmentQuery(
        Choice choice, Sort sort, boolean descending, int startAt, Page.@Nullable PagePosition after, int maxResults) {

    public static final int MOST = 200;

    public CommitmentQuery {
        if (startAt < 0 || maxResults < 1 || maxResults > MOST || startAt > 0 && after != null) {
            throw new IllegalArgumentException("No such page: startAt " + startAt + ", maxResults " + maxResults);
        }
    }

    /** All of them, the nearest agreed date first. */
    public static CommitmentQuery all(int startAt, int maxResults) {
        return new CommitmentQuery(Choice.ALL, Sort.DUE, false, startAt, null, maxResults);
    }

    /**
     * Which commitments are wanted; {@code null} leaves a thing open.
     *
     * @param text words of the summary, or the key
     */
    public record Choice(
            Attention attention,
            @Nullable String requester,
            @Nullable Side side,
            @Nullable SizeBand band,
            @Nullable Outcome outcome,
            @Nullable String text) {

        public static final Choice ALL = new Choice(Attention.ALL, null, null, null, null, null);

        public Choice with(Attention other) {
            return new Choice(other, requester, side, band, outcome, text);
        }
    }
}
