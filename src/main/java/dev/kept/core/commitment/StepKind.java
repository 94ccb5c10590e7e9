package dev.kept.core.commitment;

import static dev.kept.core.commitment.StepInput.CAUSE;
import static dev.kept.core.commitment.StepInput.CONFIDENCE;
import static dev.kept.core.commitment.StepInput.COST;
import static dev.kept.core.commitment.StepInput.DATE;
import static dev.kept.core.commitment.StepInput.DELIVERED_ON;
import static dev.kept.core.commitment.StepInput.EVENT;
import static dev.kept.core.commitment.StepInput.FACET;
import static dev.kept.core.commitment.StepInput.FACETS;
import static dev.kept.core.commitment.StepInput.FORM;
import static dev.kept.core.commitment.StepInput.NOT_DELIVERED;
import static dev.kept.core.commitment.StepInput.REQUESTER;
import static dev.kept.core.commitment.StepInput.REQUESTER_AGREED;
import static dev.kept.core.commitment.StepInput.SIDE;
import static dev.kept.core.commitment.StepInput.SIZE;
import static dev.kept.core.commitment.StepInput.TOLD;
import static dev.kept.core.commitment.StepInput.TOLD_ON;
import static dev.kept.core.commitment.StepInput.UP_TO;
import static dev.kept.core.commitment.StepInput.VALUE;
import static dev.kept.core.commitment.StepInput.WORDS;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The kinds of steps: what each asks for, and the step that comes of what was typed. REST reads steps by this, its
 * description is made of it, and the panel's dialogs draw fields by it. A code, once given out, is never changed.
 */
public enum StepKind implements Coded {
    ACCEPT(needs(), mayHave(CONFIDENCE), typed -> new Step.Accept(CONFIDENCE.of(typed))),
    DECLINE(needs(), mayHave(WORDS), typed -> new Step.Decline(WORDS.of(typed))),
    COUNTER(needs(DATE), mayHave(WORDS), typed -> new Step.Counter(DATE.of(typed), WORDS.of(typed))),
    CHANGE_DATE(
            needs(DATE),
            mayHave(REQUESTER_AGREED, CAUSE, WORDS, TOLD, TOLD_ON),
            typed -> new Step.ChangeDate(
                    DATE.of(typed), REQUESTER_AGREED.of(typed), CAUSE.of(typed), WORDS.of(typed), told(typed))),
    WARN(
            needs(WORDS),
            mayHave(CAUSE, TOLD, TOLD_ON),
            typed -> new Step.Warn(CAUSE.of(typed), WORDS.of(typed), told(typed))),
    TELL(needs(TOLD), mayHave(TOLD_ON, EVENT), typed -> new Step.Tell(EVENT.of(typed), told(typed))),
    DISCLOSE(
            needs(FACET, FORM),
            mayHave(VALUE, UP_TO),
            typed -> new Step.Disclose(FACET.of(typed), FORM.of(typed), VALUE.of(typed), UP_TO.of(typed))),
    STILL_TRUE(needs(), mayHave(FACETS), typed -> new Step.StillTrue(FACETS.of(typed))),
    DELIVER(needs(), mayHave(), typed -> new Step.Deliver()),
    ACCEPT_DONE(needs(), mayHave(), typed -> new Step.AcceptDone()),
    REOPEN(needs(), mayHave(WORDS), typed -> new Step.Reopen(WORDS.of(typed))),
    NOT_MEANT(needs(), mayHave(WORDS), typed -> new Step.NotMeant(WORDS.of(typed))),
    WITHDRAW(
            needs(WORDS),
            mayHave(REQUESTER_AGREED, CAUSE),
            typed -> new Step.Withdraw(REQUESTER_AGREED.of(typed), CAUSE.of(typed), WORDS.of(typed))),
    DISPUTE(needs(SIDE, WORDS), mayHave(), typed -> new Step.Dispute(SIDE.of(typed), WORDS.of(typed))),
    CORRECT(
            needs(),
            mayHave(REQUESTER, SIZE, DATE, DELIVERED_ON, NOT_DELIVERED, WORDS),
            typed -> new Step.Correct(
                    REQUESTER.of(typed),
                    SIZE.of(typed),
                    DATE.of(typed),
                    DELIVERED_ON.of(typed),
                    NOT_DELIVERED.of(typed),
                    WORDS.of(typed))),
    EXPLAIN(needs(CAUSE), mayHave(WORDS), typed -> new Step.Explain(CAUSE.of(typed), WORDS.of(typed))),
    OBJECT(needs(), mayHave(EVENT, WORDS), typed -> new Step.Object(EVENT.of(typed), WORDS.of(typed))),
    READ(needs(EVENT), mayHave(), typed -> new Step.Read(EVENT.of(typed))),
    TELL_COST(needs(COST), mayHave(), typed -> new Step.TellCost(COST.of(typed))),
    THANK(needs(), mayHave(WORDS), typed -> new Step.Thank(WORDS.of(typed)));

    private final List<StepInput<?>> needed;
    private final List<StepInput<?>> optional;
    private final Function<StepValues, Step> step;

    StepKind(List<StepInput<?>> needed, List<StepInput<?>> optional, Function<StepValues, Step> step) {
        this.needed = List.copyOf(needed);
        this.optional = List.copyOf(
                Stream.concat(optional.stream(), Stream.of(StepInput.STEP_ID)).toList());
        this.step = step;
    }

    private static StatedTelling told(StepValues typed) {
        return new StatedTelling(TOLD.of(typed), TOLD_ON.of(typed));
    }

    /** What has to be typed. */
    public List<StepInput<?>> needed() {
        return needed;
    }

    /** What may be typed, or not. */
    public List<StepInput<?>> optional() {
        return optional;
    }

    /** The step that comes of what was typed; unchecked like every step. */
    public Step step(StepValues typed) {
        @Nullable String id = StepInput.STEP_ID.of(typed);
        return id == null ? step.apply(typed) : new Step.Once(id, step.apply(typed));
    }

    /** Everything that any step asks for, by name. */
    public static Map<String, StepInput<?>> inputs() {
        Map<String, StepInput<?>> inputs = new LinkedHashMap<>();
        for (StepKind kind : values()) {
            kind.needed.forEach(input -> inputs.put(input.name(), input));
            kind.optional.forEach(input -> inputs.put(input.name(), input));
        }
        return Collections.unmodifiableMap(inputs);
    }

    private static List<StepInput<?>> needs(StepInput<?>... inputs) {
        return List.of(inputs);
    }

    private static List<StepInput<?>> mayHave(StepInput<?>... inputs) {
        return List.of(inputs);
    }
}
