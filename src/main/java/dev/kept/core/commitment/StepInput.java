package dev.kept.core.commitment;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.conversation.MissCost;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.ToldHow;
import dev.kept.core.rulebook.InputRules;
import java.time.LocalDate;
import java.util.Set;

/**
 * Something a step asks for: its name, which REST's members and forms' fields have too, what sort of value it is, and
 * within which bounds. It means the same in every step. The bounds are those of the rules for input, told here to whoever
 * describes or draws it; the step's decision is what holds them. That needed text is there is also for the decision to say, because
 * it may be blank.
 *
 * @param <T> what it is once it was read
 */
public sealed interface StepInput<T> {

    /** The new date, or the right one. */
    Day DATE = new Day("date");
    /** Whether the requester consented. */
    Flag REQUESTER_AGREED = new Flag("requesterAgreed");
    /** Code of a cause from the house's list. */
    Line CAUSE = new Line("cause", null);
    /** The reason, or the warning in words the business understands. */
    Lines WORDS = new Lines("words", CommitmentTerms.LONGEST_WORDS);
    /** Chance of keeping the date in percent. */
    Whole CONFIDENCE = new Whole("confidence", CommitmentTerms.LEAST_CONFIDENCE, CommitmentTerms.MOST_CONFIDENCE);
    /** What is disclosed. */
    OneOf<Facet> FACET = new OneOf<>("facet", Facet.class);
    /** How it is disclosed. */
    OneOf<Disclosure.Form> FORM = new OneOf<>("form", Disclosure.Form.class);
    /** The value, or the lower end of a range. */
    Line VALUE = new Line("value", Disclosure.LONGEST_VALUE);
    /** The upper end of a range. */
    Line UP_TO = new Line("upTo", Disclosure.LONGEST_VALUE);
    /** What is still true; none for all that is disclosed. */
    SomeOf<Facet> FACETS = new SomeOf<>("facets", Facet.class);
    /** Who says that the record is wrong. */
    OneOf<Side> SIDE = new OneOf<>("side", Side.class);
    /** The right requester. */
    Line REQUESTER = new Line("requester", CommitmentTerms.LONGEST_REQUESTER);
    /** The right size. */
    Amount SIZE = new Amount("size", CommitmentTerms.LARGEST_SIZE);
    /** The right day of delivery. */
    Day DELIVERED_ON = new Day("deliveredOn");
    /** How the promising side told the other side itself. */
    OneOf<ToldHow> TOLD = new OneOf<>("told", ToldHow.class);
    /** On which day; today when nothing is said. */
    Day TOLD_ON = new Day("toldOn");
    /** Number of the event that is objected to or was told, as the timeline has it. */
    Whole EVENT = new Whole("event", 1, Integer.MAX_VALUE);
    /** What a miss cost the requester's side. */
    OneOf<MissCost> COST = new OneOf<>("cost", MissCost.class);
    /** An id of the step; every kind takes it. */
    Line STEP_ID = new Line("stepId", InputRules.LONGEST_STEP_ID);
    /** Whether it was not delivered at all. */
    Flag NOT_DELIVERED = new Flag("notDelivered");

    /** The name of the member and of the field. A name, once given out, is never changed. */
    String name();

    /** What was typed for it; {@code null} when nothing was. */
    @Nullable
    T of(StepValues typed);

    /** A day. */
    record Day(String name) implements StepInput<LocalDate> {
        @Override
        public @Nullable LocalDate of(StepValues typed) {
            return typed.day(name);
        }
    }

    /** Yes or no; no when nothing was typed. */
    record Flag(String name) implements StepInput<Boolean> {
        @Override
        public Boolean of(StepValues typed) {
            return typed.flag(name);
        }
    }

    /** One line of text. */
    record Line(String name, @Nullable Integer longest) implements StepInput<String> {
        @Override
        public @Nullable String of(StepValues typed) {
            return typed.line(name);
        }
    }

    /** Text of several lines. */
    record Lines(String name, int longest) implements StepInput<String> {
        @Override
        public @Nullable String of(StepValues typed) {
            return typed.lines(name);
        }
    }

    /** A whole number, the bounds included. */
    record Whole(String name, int least, int most) implements StepInput<Integer> {
        @Override
        public @Nullable Integer of(StepValues typed) {
            return typed.whole(name);
        }
    }

    /** A number above 0 and at most that large. */
    record Amount(String name, double most) implements StepInput<Double> {
        @Override
        public @Nullable Double of(StepValues typed) {
            return typed.number(name);
        }
    }

    /** One of a few constants. */
    record OneOf<E extends Enum<E> & Coded>(String name, Class<E> type) implements StepInput<E> {
        @Override
        public @Nullable E of(StepValues typed) {
            return typed.choice(name, type);
        }
    }

    /** Some of a few constants, each at most once; none when nothing was typed. */
    record SomeOf<E extends Enum<E> & Coded>(String name, Class<E> type) implements StepInput<Set<E>> {
        @Override
        public Set<E> of(StepValues typed) {
            return typed.choices(name, type);
        }
    }
}
