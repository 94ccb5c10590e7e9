package dev.kept.core.listing;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Stage;
import dev.kept.core.rulebook.RequesterName;
import java.time.LocalDate;
import java.util.List;

/**
 * Which promises somebody looks for, as far as the record alone decides: the days are compared as they are written, each
 * a day where that promise's requester is. A date that nobody accepted is no promise and is never found.
 */
public sealed interface PromiseFilter {

    boolean holds(Commitment one);

    /** Neither delivered nor released, and the agreed date lies within {@code from <= date < until}. */
    record DueBetween(LocalDate from, LocalDate until) implements PromiseFilter {
        @Override
        public boolean holds(Commitment one) {
            return one.awaited()
                    && !one.agreedDate().isBefore(from)
                    && one.agreedDate().isBefore(until);
        }
    }

    /** Open, the agreed date lies on that day or later, and it will hardly be kept: see {@link Commitment#inDanger()}. */
    record InDanger(LocalDate from) implements PromiseFilter {
        @Override
        public boolean holds(Commitment one) {
            return one.inDanger() && !one.agreedDate().isBefore(from);
        }
    }

    /** Open, and the provider named a new date that the requester has not agreed to. */
    record WithoutConsent() implements PromiseFilter {
        @Override
        public boolean holds(Commitment one) {
            return one.proposal() != null;
        }
    }

    /** Promised to that requester, whatever became of it, in any spelling of the name. */
    record MadeTo(String requester) implements PromiseFilter {
        @Override
        public boolean holds(Commitment one) {
            return one.stage() == Stage.PROMISE && RequesterName.same(one.requester(), requester);
        }
    }

    /** A new date was named on that day or later, agreed or not. */
    record MovedSince(LocalDate day) implements PromiseFilter {
        @Override
        public boolean holds(Commitment one) {
            LocalDate moved = lastMove(one);
            return moved != null && !moved.isBefore(day);
        }
    }

    /** The day the last new date was named; {@code null} when the date never moved. */
    static @Nullable LocalDate lastMove(Commitment one) {
        List<DateChange> changes = one.promise().changes();
        return changes.isEmpty() ? null : changes.get(changes.size() - 1).on();
    }
}
