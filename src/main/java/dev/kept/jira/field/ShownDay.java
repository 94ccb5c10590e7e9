package dev.kept.jira.field;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Stage;
import java.util.Date;

/**
 * A day as an issue shows it. Remembers where it was read, so that a copy is known as one, and how far the sides have come
 * with it. Equal to the same day from anywhere else.
 */
final class ShownDay extends Date {

    private static final long serialVersionUID = 1L;

    private final long issueId;
    private final @Nullable String standing;

    /** A day that a commitment holds. */
    static ShownDay of(long issueId, Date day, Commitment shown) {
        return new ShownDay(issueId, day, standing(shown));
    }

    /** A day that no commitment holds. */
    static ShownDay unpromised(long issueId, Date day, boolean refused) {
        return new ShownDay(issueId, day, refused ? "kept.field.standing.refused" : null);
    }

    private ShownDay(long issueId, Date day, @Nullable String standing) {
        super(day.getTime());
        this.issueId = issueId;
        this.standing = standing;
    }

    long issueId() {
        return issueId;
    }

    /** Key of the words that say that nobody accepted this date, or nobody could; {@code null} when there is nothing to say. */
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
