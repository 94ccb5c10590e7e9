package dev.kept.core.follow;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import java.time.LocalDate;

/**
 * Which step a value in a promise field asks for. Said once: the field asks before Jira stores the value, what follows an
 * edit is made of it, and the panel looks with it at what is stored. The fields speak for IT: they answer what waits for
 * IT's word, and cannot change what IT waits for.
 */
final class FieldSteps {

    private FieldSteps() {}

    /** Whether the fields may hold the values of a promise that is still to be made. */
    static boolean free(@Nullable Commitment own) {
        return own == null || own.promise().withdrawnOn() != null || own.stage() == Stage.DECLINED;
    }

    /** What another date means for a commitment that the fields show. */
    static Answer<Consequence.FieldStep> date(Commitment own, LocalDate date) {
        if (!own.stage().negotiating()) {
            return Answer.of(new Consequence.Propose(own.id(), date));
        }
        return own.awaiting() == Side.IT
                ? Answer.of(new Consequence.CounterDate(own.id(), date))
                : Answer.refused(Refusal.invalid("date", "kept.field.error.awaits_other"));
    }

    static Consequence.FieldStep requester(Commitment own, String requester) {
        return new Consequence.Correction(own.id(), requester, null);
    }

    static Consequence.FieldStep size(Commitment own, double size) {
        return new Consequence.Correction(own.id(), null, size);
    }
}
