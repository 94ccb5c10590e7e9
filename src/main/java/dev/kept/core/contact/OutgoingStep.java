package dev.kept.core.contact;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.goal.GoalDeed;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import java.time.Instant;
import java.util.Locale;

/**
 * A step that a contact asked for, or a word on a goal, kept where it was typed until the ledger has answered.
 *
 * @param id of the step: the ledger takes a step of one id once, however often it is sent
 * @param userKey who asked; nobody else sees it
 * @param reader whom the ledger hears
 * @param promise id of the promise, the goal's key, the name of a round in which goals are put in order, or
 *     the id of a request
 * @param asked as the promise was seen, or which wording of the goal
 * @param title of the promise, goal or round, for the list of what is on its way
 * @param typed unchecked: the ledger judges it
 * @param at when it was asked for
 * @param state how far it is
 * @param tries how often it was sent so far
 * @param next not to be sent before
 * @param sentence why it was refused, in the reader's language; {@code null} otherwise
 */
public record OutgoingStep(
        String id,
        String userKey,
        ContactReader reader,
        String promise,
        int asked,
        String title,
        OutgoingContent typed,
        Instant at,
        StepState state,
        int tries,
        Instant next,
        @Nullable String sentence) {

    /** What was typed. */
    public sealed interface OutgoingContent {}

    /**
     * An order of goals for a round.
     *
     * @param round its number
     */
    public record TypedRanking(long round, SideView orders) implements OutgoingContent {}

    /**
     * Something that is asked for; texts as they were typed.
     *
     * @param place the project that is asked and in whose name
     * @param reason {@code null} when nothing was typed
     */
    public record TypedAsking(
            AskedPlace place, String need, @Nullable String reason, String day) implements OutgoingContent {}

    /** A project by its key, and the function in whose name it is asked. */
    public record AskedPlace(String project, String function) {}

    /** That something is not needed any more. */
    public record TypedTakeBack() implements OutgoingContent {}

    /** A word on a goal. */
    public record TypedGoalWord(GoalDeed deed, @Nullable String words) implements OutgoingContent {}

    /**
     * What was typed; texts as they were.
     *
     * @param event {@code null} when it is about none
     * @param date {@code null} when none was asked for
     * @param words {@code null} when nothing was typed
     * @param cost code of what a miss cost; {@code null} when nothing was chosen
     */
    public record TypedStep(
            StepKind kind,
            @Nullable Integer event,
            @Nullable String date,
            @Nullable String words,
            @Nullable String cost)
            implements OutgoingContent {}

    /** The promise as it was seen: its id, {@code asked} and title. */
    public record SeenPromise(String id, int asked, String title) {}

    /** How far a step is. */
    public enum StepState implements Coded {
        ON_ITS_WAY,
        TAKEN,
        REFUSED
    }

    /** A new one, which nobody sent yet. */
    public static OutgoingStep fresh(
            String id, String userKey, ContactReader reader, SeenPromise seen, OutgoingContent typed, Instant now) {
        return new OutgoingStep(
                id,
                userKey,
                reader,
                seen.id(),
                seen.asked(),
                seen.title(),
                typed,
                now,
                StepState.ON_ITS_WAY,
                0,
                now,
                null);
    }

    /** What was typed where it is a step of a promise; {@code null} for anything else. */
    public @Nullable TypedStep step() {
        return typed instanceof TypedStep step ? step : null;
    }

    /** What is said to a goal; {@code null} for anything else. */
    public @Nullable GoalDeed goalDeed() {
        return typed instanceof TypedGoalWord word ? word.deed() : null;
    }

    /** Whether the ledger did not answer at once, so that whoever asked has gone away meanwhile. */
    public boolean waited() {
        return tries > 1;
    }

    /** The language tag by which the reader's language is kept and sent. */
    public String language() {
        Locale language = reader.language();
        return language.toLanguageTag();
    }
}
