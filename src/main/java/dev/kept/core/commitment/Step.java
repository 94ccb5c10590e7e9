package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.promise.Disclosure;
import dev.kept.core.promise.Facet;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One step in a commitment's life, as somebody asks for it; unchecked input. What follows from the issue (it was moved,
 * hidden, deleted) is no step, see {@link CommitmentBook}.
 */
public sealed interface Step {

    /** Which events come of it, or why it cannot be done and what can be done instead. */
    Answer<List<EventDraft>> decide(Commitment now, Act act);

    /**
     * Yes to what is on the table: a date offered or requested, or a new date that waits for consent.
     *
     * @param confidence the provider's chance of keeping the date in percent, when a request is accepted; else {@code null}
     */
    record Accept(@Nullable Integer confidence) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Negotiation.accept(now, confidence, act);
        }
    }

    /** No to what is on the table. The side that put an offer or request there may also take it back this way. */
    record Decline(@Nullable String words) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Negotiation.decline(now, words, act);
        }
    }

    /** Another date in place of the one on the table, before it is a promise. */
    record Counter(@Nullable LocalDate date, @Nullable String words) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Negotiation.counter(now, date, words, act);
        }
    }

    /**
     * A new date for a promise. With the requester's consent it counts when it comes by the notice day; without, it waits
     * for consent and only moves the latest date.
     *
     * @param cause code of a cause from the house's list; {@code null} when none is stated
     */
    record ChangeDate(
            @Nullable LocalDate date,
            boolean requesterAgreed,
            @Nullable String cause,
            @Nullable String words) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Decisions.changeDate(now, this, act);
        }
    }

    /** The date is in danger, in words the business understands. Assigns no blame. */
    record Warn(@Nullable String cause, @Nullable String words) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Decisions.warn(now, cause, words, act);
        }
    }

    /** What is known about cost, effort, deadline or risk. */
    record Disclose(
            @Nullable Facet facet,
            Disclosure.@Nullable Form form,
            @Nullable String value,
            @Nullable String upTo) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Disclosing.disclose(now, this, act);
        }
    }

    /** What was disclosed is still true; no facets means all that were. */
    record StillTrue(Set<Facet> facets) implements Step {
        public StillTrue {
            facets = Set.copyOf(facets);
        }

        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Disclosing.stillTrue(now, facets, act);
        }
    }

    /** The provider says done. */
    record Deliver() implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Decisions.deliver(now, act);
        }
    }

    /** The requester confirms that it is done. */
    record AcceptDone() implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Decisions.acceptDone(now, act);
        }
    }

    /** The requester says that it is not done after all; within the reopen window. */
    record Reopen(@Nullable String words) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Decisions.reopen(now, words, act);
        }
    }

    /**
     * The promise is taken back. With the requester's consent by the first date it is released and leaves every figure;
     * later, or without consent, it stays in them, and its day decides.
     */
    record Withdraw(
            boolean requesterAgreed,
            @Nullable String cause,
            @Nullable String words) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Decisions.withdraw(now, this, act);
        }
    }

    /** One side says that the record is wrong. */
    record Dispute(@Nullable Side side, @Nullable String words) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Corrections.dispute(now, side, words, act);
        }
    }

    /**
     * Puts the record right; both versions stay in the ledger. What is {@code null} stays as it is. With words alone it
     * answers a dispute: the record stands.
     *
     * @param deliveredOn the right day of delivery
     * @param notDelivered whether it was not delivered at all
     */
    record Correct(
            @Nullable String requester,
            @Nullable Double size,
            @Nullable LocalDate deliveredOn,
            boolean notDelivered,
            @Nullable String words)
            implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Corrections.correct(now, this, act);
        }
    }

    /** States the cause of a change or a miss, also afterwards. */
    record Explain(@Nullable String cause, @Nullable String words) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Decisions.explain(now, cause, words, act);
        }
    }
}
