package dev.kept.core.listing;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Stage;
import java.time.LocalDate;

/** What becomes of promises when their agreed date is over and nothing more happens: an outcome that knows no today. */
public final class Prospect {

    /** A day after every date that can be agreed on. */
    private static final LocalDate ONE_DAY = LocalDate.of(9999, 12, 31);

    private Prospect() {}

    /** That outcome; {@code null} for what is no promise, and for a part of another one, whose outcome it shares. */
    public static @Nullable Outcome of(Commitment commitment) {
        boolean own = commitment.stage() == Stage.PROMISE && commitment.deal().parent() == null;
        return own ? Outcomes.of(commitment, ONE_DAY) : null;
    }

    /** Whether it is a miss once the date is over. */
    public static boolean missed(@Nullable Outcome prospect) {
        return prospect == Outcome.MISSED_WARNED || prospect == Outcome.MISSED_SILENT;
    }
}
