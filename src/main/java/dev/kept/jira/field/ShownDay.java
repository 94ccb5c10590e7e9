package dev.kept.jira.field;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Stage;
import dev.kept.web.StandingLozenge;
import java.util.Date;

/**
 * A day as an issue shows it. Remembers where it was read, so that a copy is known as one, and how far the sides have
 * come with it. Equal to the same day from anywhere else.
 */
final class ShownDay extends Date {

    private static final long serialVersionUID = 1L;

    private final long issueId;
    /** Key of the words for how far the sides have come; {@code null} when there is nothing to say. */
    private final @Nullable String standing;

    /**
     * A day that a commitment holds.
     *
     * @param issueId where it is read
     * @param shown the commitment, promised or still under negotiation
     */
    static ShownDay of(long issueId, Date day, Commitment shown) {
        return new ShownDay(issueId, day, standing(shown));
    }

    /**
     * A day that no commitment holds.
     *
     * @param issueId where it is read
     * @param refused whether the rules would not take it
     */
    static ShownDay unpromised(long issueId, Date day, boolean refused) {
        return new ShownDay(issueId, day, refused ? "kept.field.standing.refused" : null);
    }

    private ShownDay(long issueId, Date day, @Nullable String standing) {
        super(day.getTime());
        this.issueId = issueId;
        this.standing = standing;
    }

    /** The issue on which the day was read. */
    long issueId() {
        return issueId;
    }

    /**
     * Key of the words that say that nobody accepted this date, or that nobody could; {@code null} for a date that is
     * simply promised or simply typed.
     */
    @Nullable
    String standing() {
        return standing;
    }

    /**
     * Key of the words for a date asked for, offered or proposed anew; {@code null} for one that both sides agreed on.
     */
    private static @Nullable String standing(Commitment shown) {
        if (shown.stage() == Stage.REQUEST || shown.stage() == Stage.OFFER) {
            return StandingLozenge.STAGES.key(shown.stage());
        }
        return shown.proposal() == null ? null : "kept.field.standing.proposed";
    }

    /** By the day alone: Jira compares values to see what was edited, and where a day was read is no edit. */
    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
