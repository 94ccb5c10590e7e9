package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Stage;
import java.time.LocalDate;

/** Whether a commitment is in a state that allows a step; a refusal says what is possible instead. */
final class States {

    static final String UNCHANGED = "kept.refusal.unchanged";

    private States() {}

    /** Neither over nor gone: something can still be done with it. */
    static Answer<Commitment> whileOpen(Commitment now) {
        return standing(now).flatMap(one -> {
            LocalDate withdrawn = one.promise().withdrawnOn();
            if (withdrawn != null) {
                return conflict("kept.refusal.withdrawn", withdrawn.toString());
            }
            LocalDate delivered = one.deliveredOn();
            return delivered == null ? Answer.of(one) : conflict("kept.refusal.delivered", delivered.toString());
        });
    }

    /** Open, and both sides have agreed on a date. */
    static Answer<Commitment> whilePromised(Commitment now) {
        return whileOpen(now)
                .flatMap(one -> one.stage().negotiating()
                        ? conflict("kept.refusal.negotiating", one.latestDate().toString())
                        : Answer.of(one));
    }

    /** Not declined and not deleted: it may be over, but it is on the record. */
    static Answer<Commitment> standing(Commitment now) {
        if (now.deleted()) {
            return conflict("kept.refusal.deleted");
        }
        return now.stage() == Stage.DECLINED ? conflict("kept.refusal.declined") : Answer.of(now);
    }

    /** What was asked for stands on the record already: taking it as done would drop the words that came along. */
    static <T> Answer<T> unchanged() {
        return conflict(UNCHANGED);
    }

    static <T> Answer<T> conflict(String key, String... arguments) {
        return Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, key, arguments));
    }
}
