package dev.kept.core.partnership;

import dev.kept.core.Nullable;
import java.util.List;

/**
 * One page of a project's commitments.
 *
 * @param items those on the page the viewer may see, in order. May be fewer than asked for while {@code next} still
 *     leads on, when many in between may not be seen
 * @param startAt index of the first one, where the page was asked for by index; else 0
 * @param found how many there are that the viewer may see
 * @param next where the next page starts; {@code null} when this one is the last
 */
public record CommitmentPage(
        List<CommitmentView> items,
        int startAt,
        MatchCount found,
        @Nullable String next) {

    public CommitmentPage {
        items = List.copyOf(items);
    }

    /**
     * How many were counted.
     *
     * @param more whether there are more: each may only be counted by a look at its issue, and looking has an end
     */
    public record MatchCount(int count, boolean more) {}
}
