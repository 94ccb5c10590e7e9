package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.conversation.MissCost;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.Facts;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.InputRules;
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

    /** What is asked for, without the id that it may have come with. */
    default Step plain() {
        return this;
    }

    /**
     * A step with an id that whoever asks for it chose. With an id that this commitment has seen it is the step that was
     * taken then, whatever it asks for now.
     *
     * @param id unlike all others on this commitment; see {@link InputRules#stepId}
     */
    record Once(String id, Step step) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return InputRules.stepId(id).flatMap(good -> step.decide(now, act).map(drafts -> drafts.stream()
                    .map(draft -> draft.stating(Facts.STEP, good))
                    .toList()));
        }

        @Override
        public Step plain() {
            return step.plain();
        }
    }

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
     * @param told how the promising side told the other side itself
     */
    record ChangeDate(
            @Nullable LocalDate date,
            boolean requesterAgreed,
            @Nullable String cause,
            @Nullable String words,
            StatedTelling told)
            implements Step {
        /** Nobody told the other side yet. */
        public ChangeDate(
                @Nullable LocalDate date, boolean requesterAgreed, @Nullable String cause, @Nullable String words) {
            this(date, requesterAgreed, cause, words, StatedTelling.NONE);
        }

        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Decisions.changeDate(now, this, act);
        }
    }

    /**
     * The date is in danger, in words the business understands. Assigns no blame.
     *
     * @param told how the promising side told the other side itself
     */
    record Warn(@Nullable String cause, @Nullable String words, StatedTelling told) implements Step {
        /** Nobody told the other side yet. */
        public Warn(@Nullable String cause, @Nullable String words) {
            this(cause, words, StatedTelling.NONE);
        }

        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Decisions.warn(now, this, act);
        }
    }

    /**
     * The promising side told the other side of a warning or a new date that is on the record already.
     *
     * @param event number of the event that says it; {@code null} for the latest that nobody was told of
     */
    record Tell(@Nullable Integer event, StatedTelling told) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return TellingRules.tell(now, event, told, act);
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

    /** The requester says that something was delivered which is not what was meant; within the reopen window. */
    record NotMeant(@Nullable String words) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Decisions.notMeant(now, words, act);
        }
    }

    /**
     * The promise is taken back, with the reason in words. With the requester's consent by the first date it is released and
     * leaves every figure; later, or without consent, it stays in them, and its day decides. A consent that is only stated
     * releases before the due day alone.
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
     * @param date the right date in place of the one named last, which was mistyped
     * @param deliveredOn the right day of delivery
     * @param notDelivered whether it was not delivered at all
     */
    record Correct(
            @Nullable String requester,
            @Nullable Double size,
            @Nullable LocalDate date,
            @Nullable LocalDate deliveredOn,
            boolean notDelivered,
            @Nullable String words)
            implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Corrections.correct(now, this, act);
        }
    }

    /**
     * The requester's contact says that the requester never agreed to what was stated in its name. Nobody else can.
     *
     * @param event number of the event that stated it; {@code null} for the latest that can be objected to
     */
    record Object(@Nullable Integer event, @Nullable String words) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return Objections.object(now, event, words, act);
        }
    }

    /**
     * The requester's contact has read a warning or a new date, and agrees to nothing by saying so. Nobody else can say it.
     *
     * @param event number of the event that says it
     */
    record Read(@Nullable Integer event) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return TellingRules.read(now, event, act);
        }
    }

    /** The requester's contact tells what the missed first date cost its side (case N17). Nobody else can tell it. */
    record TellCost(@Nullable MissCost cost) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return FeedbackRules.cost(now, cost, act);
        }
    }

    /** The requester's contact says thanks for what was delivered. Nobody else can say it. */
    record Thank(@Nullable String words) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return FeedbackRules.thank(now, words, act);
        }
    }

    /**
     * A step of somebody who saw the commitment as it was some time ago: refused when something happened since that changes
     * what was asked, so that nobody agrees to what was not on the page.
     *
     * @param asked {@link Commitment#asked()} of what was seen
     */
    record AsSeen(int asked, Step step) implements Step {
        @Override
        public Answer<List<EventDraft>> decide(Commitment now, Act act) {
            return now.asked() == asked ? step.decide(now, act) : States.conflict("kept.refusal.seen");
        }

        @Override
        public Step plain() {
            return step.plain();
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
