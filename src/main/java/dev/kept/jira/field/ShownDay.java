package dev.kept.jira.field;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Stage;
import java.util.Date;
import java.util.Optional;

/**
 * A day as an issue shows it. Remembers where it was read, so that a copy is known as one, and how far the sides have come
 * with it. Equal to the same day from anywhere else.
 */
final class ShownDay extends Date {

    private static final long serialVersionUID = 1L;

    private final long issueId;
    private final @Nullable String standing;

    ShownDay(long issueId, Date day, Optional<Commitment> shown) {
        super(day.getTime());
        this.issueId = issueId;
        this.standing = shown.map(ShownDay::standing).orElse(null);
    }

    long issueId() {
        return issueId;
    }

    /** Key of the words that say that nobody accepted this date; {@code null} when there is nothing to say. */
    @Nullable
    String standing() {
        return standing;
    }

    private static @Nullable String standing(Commitment shown) {
        if (shown.stage() == Stage.REQUEST) {
            return "kept.field.standing.requested";
        }
        if (shown.stage() == Stage.OFFER) {
            return "kept.field.standing.offered";
        }
        return shown.proposal() == null ? null : "kept.field.standing.proposed";
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
