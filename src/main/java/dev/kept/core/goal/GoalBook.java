package dev.kept.core.goal;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.goal.GoalEvent.GoalDoer;
import dev.kept.core.goal.GoalEvent.GoalEventKind;
import dev.kept.core.goal.GoalEvent.GoalPart;
import dev.kept.core.house.OneAtATime;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What may happen to a goal, and what is kept of it. An administrator words a goal; whether it is shared is said by each side
 * for itself, and nobody says it for both.
 */
public final class GoalBook {

    private final GoalStore goals;
    private final OneAtATime turns;
    private final GoalProgress progress;
    private final Clock clock;

    /**
     * @param turns so that a goal is not worded anew while somebody confirms it, and nobody confirms it twice at once
     * @param progress drafts check-ins
     */
    public GoalBook(GoalStore goals, OneAtATime turns, GoalProgress progress, Clock clock) {
        this.goals = goals;
        this.turns = turns;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * A side's word on a goal.
     *
     * @param goalKey any text
     * @param wording the {@linkplain GoalHistory#wording wording} that was read
     * @param deed what is said
     * @param stepId by which a word that is sent again is known; {@code null} for none
     * @param words of whoever checks in; {@code null} for none
     */
    public record GoalSaying(
            String goalKey,
            int wording,
            GoalDeed deed,
            @Nullable String stepId,
            @Nullable String words) {

        /** Without a sentence. */
        public GoalSaying(String goalKey, int wording, GoalDeed deed, @Nullable String stepId) {
            this(goalKey, wording, deed, stepId, null);
        }
    }

    /** What happened to the goal. */
    public GoalHistory history(String key) {
        return new GoalHistory(goals.events(key));
    }

    /** The day on which it happened, where the house counts its days. */
    public LocalDate day(GoalEvent event) {
        return LocalDate.ofInstant(event.at(), clock.getZone());
    }

    /**
     * Saves a goal that was checked, with what changed; one that did not change is kept as it is. The caller sees to it that
     * nobody else changes goals meanwhile.
     */
    public Goal save(Goal goal, String actor) {
        Goal before = goals.find(goal.key()).orElse(null);
        if (goal.equals(before)) {
            return goal;
        }
        int number = history(goal.key()).last();
        GoalDoer by = new GoalDoer(actor, clock.instant());
        List<GoalEvent> events = new ArrayList<>();
        Set<GoalPart> changed = before == null ? Set.of() : GoalPart.between(before, goal);
        if (before == null || !changed.isEmpty()) {
            number++;
            GoalEventKind kind = before == null ? GoalEventKind.MADE : GoalEventKind.CHANGED;
            events.add(GoalEvent.stated(goal.key(), number, kind, changed, by));
        }
        boolean wasOpen = before == null || before.open();
        if (wasOpen != goal.open()) {
            GoalEventKind kind = goal.open() ? GoalEventKind.REOPENED : GoalEventKind.CLOSED;
            events.add(GoalEvent.stated(goal.key(), number + 1, kind, Set.of(), by));
        }
        goals.save(goal, events);
        return goal;
    }

    /** Removes the goal; its history stays. The caller sees to it that nobody else changes goals meanwhile. */
    public void remove(String key, String actor) {
        if (goals.find(key).isPresent()) {
            GoalDoer by = new GoalDoer(actor, clock.instant());
            int number = history(key).last() + 1;
            goals.remove(key, List.of(GoalEvent.stated(key, number, GoalEventKind.REMOVED, Set.of(), by)));
        }
    }

    /** What the record knows since the last check-in, for whoever owns the goal to confirm. */
    public CheckIn draft(GoalHistory history, String key) {
        return progress.since(key, history.lastCheckIn().map(this::day).orElse(null));
    }

    /**
     * Takes a side's word. What is so already is answered as done and kept once.
     *
     * @param side for which the actor speaks, which the caller has made sure of
     * @return the history with it; refused where the goal is gone, closed, or worded differently by now, and where the actor
     *     confirmed it for the other side
     */
    public Answer<GoalHistory> say(GoalSaying saying, Side side, String actor) {
        return turns.run(() -> judged(saying, side, actor), answer -> answer instanceof Answer.Given);
    }

    private Answer<GoalHistory> judged(GoalSaying saying, Side side, String actor) {
        Goal goal = Goal.isKey(saying.goalKey()) ? goals.find(saying.goalKey()).orElse(null) : null;
        if (goal == null) {
            return refused(Refusal.Kind.NOT_FOUND, "kept.error.goal_not_found", saying.goalKey());
        }
        GoalHistory history = history(goal.key());
        if (history.took(saying.stepId())) {
            return Answer.of(history);
        }
        if (!goal.open()) {
            return refused(Refusal.Kind.CONFLICT, "kept.goals.error.closed", goal.name());
        }
        if (saying.wording() != history.wording()) {
            return refused(Refusal.Kind.CONFLICT, "kept.goals.error.reworded", goal.name());
        }
        if (saying.deed() == GoalDeed.CHECK_IN_GOAL) {
            return goal.place().ownedBy(side)
                    ? draft(history, goal.key())
                            .said(saying.words())
                            .map(told -> kept(saying, history, side, actor, told))
                    : refused(Refusal.Kind.FORBIDDEN, "kept.goals.error.not_owner", goal.name());
        }
        boolean confirms = saying.deed() == GoalDeed.CONFIRM_GOAL;
        if (history.confirmed(side).isPresent() == confirms) {
            return Answer.of(history);
        }
        boolean both = confirms
                && history.confirmed(side.other())
                        .filter(event -> event.actor().equals(actor))
                        .isPresent();
        return both
                ? refused(Refusal.Kind.CONFLICT, "kept.goals.error.both_sides", goal.name())
                : Answer.of(kept(saying, history, side, actor, null));
    }

    private GoalHistory kept(
            GoalSaying saying, GoalHistory history, Side side, String actor, @Nullable CheckIn checkIn) {
        GoalEventKind kind =
                switch (saying.deed()) {
                    case CONFIRM_GOAL -> GoalEventKind.CONFIRMED;
                    case WITHDRAW_GOAL -> GoalEventKind.WITHDRAWN;
                    case CHECK_IN_GOAL -> GoalEventKind.CHECKED_IN;
                };
        GoalEvent event = new GoalEvent(
                saying.goalKey(),
                history.last() + 1,
                kind,
                side,
                Word.ANSWERED,
                actor,
                clock.instant(),
                Set.of(),
                saying.stepId(),
                checkIn);
        goals.append(event);
        List<GoalEvent> events = new ArrayList<>(history.events());
        events.add(event);
        return new GoalHistory(events);
    }

    private static <T> Answer<T> refused(Refusal.Kind kind, String key, String... arguments) {
        return Answer.refused(Refusal.of(kind, key, arguments));
    }
}
