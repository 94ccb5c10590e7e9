package dev.kept.core.contact;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.conversation.MissCost;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Objection;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Via;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a contact of the requester can say about a promise now. Whether a step is possible is asked of the book by trying it
 * without writing, so that nothing is offered that would be refused.
 */
public final class ContactChoices {

    private static final String WORDS = "words";

    private final CommitmentBook book;

    public ContactChoices(CommitmentBook book) {
        this.book = book;
    }

    /** What a choice is about. */
    public enum Topic {
        /** What is on the table: a date, a new date, a withdrawal, a date that was mistyped. */
        ANSWER,
        /** The same, where this contact put it there for the promising side: another one has to answer. */
        OWN,
        /** A delivery that nobody confirmed. */
        DONE,
        /** A delivery that was confirmed, and may turn out to be none. */
        CONFIRMED,
        /** Something that was stated in the requester's name. */
        STATED,
        /** A warning that no contact said to have read. */
        WARNED,
        /** A first date that was missed: what that cost. */
        MISSED,
        /** A delivery that nobody said thanks for. */
        THANKS;

        /** Whether somebody waits for the answer. */
        public boolean waiting() {
            return this == ANSWER || this == DONE;
        }
    }

    /**
     * One thing to say something about.
     *
     * @param about the event it is about
     * @param steps that are possible
     */
    public record ContactChoice(Topic topic, TimelineEntry about, List<StepKind> steps) {
        public ContactChoice {
            steps = List.copyOf(steps);
        }

        /** The event that its steps name; {@code null} where they name none. */
        public @Nullable Integer event() {
            return topic == Topic.STATED || topic == Topic.WARNED ? about.sequence() : null;
        }
    }

    /**
     * All of them, what waits first.
     *
     * @param entries what happened to the promise
     * @param actor the contact, as events name who acted
     */
    public List<ContactChoice> of(Commitment now, List<TimelineEntry> entries, String actor) {
        List<ContactChoice> choices = new ArrayList<>();
        waiting(now, entries, actor, choices);
        for (Objection.Open open : Objection.open(now)) {
            add(choices, now, Topic.STATED, entry(entries, open.event()), StepKind.OBJECT);
        }
        entries.stream()
                .filter(entry -> entry.kind() == EventKind.WARNED
                        && now.open()
                        && !book.wrote(now.id(), entry.sequence(), actor))
                .forEach(entry -> add(choices, now, Topic.WARNED, entry, StepKind.READ));
        TimelineEntry last = entry(entries, now.asked());
        if (now.conversation().feedback().cost() == null) {
            add(choices, now, Topic.MISSED, last, StepKind.TELL_COST);
        }
        add(choices, now, Topic.THANKS, last, StepKind.THANK);
        return choices;
    }

    private void waiting(Commitment now, List<TimelineEntry> entries, String actor, List<ContactChoice> choices) {
        LinkPurpose purpose = LinkPurpose.waiting(now);
        TimelineEntry last = entry(entries, now.asked());
        if (purpose != null && book.proposed(now.id(), actor)) {
            choices.add(new ContactChoice(Topic.OWN, last, List.of()));
        } else if (purpose == LinkPurpose.ANSWER) {
            add(choices, now, Topic.ANSWER, last, StepKind.ACCEPT, StepKind.DECLINE, StepKind.COUNTER);
        } else if (purpose == LinkPurpose.DONE) {
            add(choices, now, Topic.DONE, last, StepKind.ACCEPT_DONE, StepKind.REOPEN, StepKind.NOT_MEANT);
        } else if (now.conversation().acceptedOn() != null) {
            add(choices, now, Topic.CONFIRMED, last, StepKind.REOPEN, StepKind.NOT_MEANT);
        }
    }

    private void add(List<ContactChoice> choices, Commitment now, Topic topic, TimelineEntry about, StepKind... kinds) {
        List<StepKind> possible = new ArrayList<>();
        for (StepKind kind : kinds) {
            if (possible(now, kind, about.sequence())) {
                possible.add(kind);
            }
        }
        if (!possible.isEmpty()) {
            choices.add(new ContactChoice(topic, about, possible));
        }
    }

    private boolean possible(Commitment now, StepKind kind, int event) {
        LocalDate other = now.latestDate().isBefore(book.today(now)) ? book.today(now) : now.latestDate();
        Step step =
                switch (kind) {
                    case ACCEPT -> new Step.Accept(null);
                    case DECLINE -> new Step.Decline(null);
                    case COUNTER -> new Step.Counter(other.plusDays(1), null);
                    case ACCEPT_DONE -> new Step.AcceptDone();
                    case REOPEN -> new Step.Reopen(WORDS);
                    case NOT_MEANT -> new Step.NotMeant(WORDS);
                    case OBJECT -> new Step.Object(event, null);
                    case READ -> new Step.Read(event);
                    case TELL_COST -> new Step.TellCost(MissCost.NONE);
                    case THANK -> new Step.Thank(null);
                    default -> throw new IllegalStateException("No step of a contact: " + kind);
                };
        return book.verdicts().possible(now, step, Via.CONTACT);
    }

    private static TimelineEntry entry(List<TimelineEntry> entries, int event) {
        return entries.get(event - 1);
    }

    /** Where the promise stands on the page. */
    public ContactGroup group(Commitment now, List<ContactChoice> choices) {
        if (choices.stream().anyMatch(one -> one.topic().waiting())) {
            return ContactGroup.WAITING;
        }
        if (!now.open()) {
            return ContactGroup.DONE;
        }
        boolean over = now.stage() == Stage.PROMISE && now.agreedDate().isBefore(book.today(now));
        return over || now.inDanger() ? ContactGroup.IN_DANGER : ContactGroup.NEXT;
    }
}
