package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.UnheldTextException;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.ConcurrentAppendException;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import java.util.List;
import java.util.function.Supplier;

/** Appends what was decided, and lets decisions be taken once more when somebody else was faster. */
public final class Appends {

    private final LedgerStore ledger;

    Appends(LedgerStore ledger) {
        this.ledger = ledger;
    }

    /**
     * Somebody else was faster: once more, from the state that made; faster again, and it is refused. A text that the
     * database cannot keep is refused as well.
     */
    public static <T> Answer<T> retried(Supplier<Answer<T>> attempt) {
        try {
            return UnheldTextException.answer(attempt);
        } catch (ConcurrentAppendException first) {
            try {
                return UnheldTextException.answer(attempt);
            } catch (ConcurrentAppendException second) {
                return States.conflict("kept.refusal.busy");
            }
        }
    }

    /** The commitment as it is after these events; nothing is written when there are none. */
    Commitment append(CommitmentId id, @Nullable Commitment before, List<EventDraft> drafts) {
        if (drafts.isEmpty() && before != null) {
            return before;
        }
        Addition addition = Addition.of(id, before, drafts);
        ledger.append(List.of(addition));
        return addition.projection();
    }
}
