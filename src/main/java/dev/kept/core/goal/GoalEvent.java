package dev.kept.core.goal;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that happened to a goal; kept for ever, also when the goal is removed.
 *
 * @param goalKey the goal's key
 * @param number its place in the goal's history, from 1
 * @param kind what happened
 * @param side whose people did it; {@code null} where an administrator of the product did
 * @param word whose word it is
 * @param actor key of who did it; shown to nobody, and asked for only so that one person does not speak for both sides
 * @param at when, to the millisecond
 * @param changed what was changed; empty where nothing was
 * @param stepId by which a step that is sent again is known; {@code null} where it came in no such way
 * @param checkIn how the goal does; {@code null} where something else happened
 */
public record GoalEvent(
        String goalKey,
        int number,
        GoalEventKind kind,
        @Nullable Side side,
        Word word,
        String actor,
        Instant at,
        Set<GoalPart> changed,
        @Nullable String stepId,
        @Nullable CheckIn checkIn) {

    public GoalEvent {
        changed = Set.copyOf(changed);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Something an administrator did. */
    static GoalEvent stated(String goalKey, int number, GoalEventKind kind, Set<GoalPart> changed, GoalDoer by) {
        return new GoalEvent(goalKey, number, kind, null, Word.STATED, by.actor(), by.at(), changed, null, null);
    }

    /** Who did something, and when. */
    record GoalDoer(String actor, Instant at) {}

    /** Whether both sides have to confirm again after it. */
    boolean asksAgain() {
        return kind == GoalEventKind.MADE
                || kind == GoalEventKind.REMOVED
                || changed.stream().anyMatch(GoalPart::confirmed);
    }

    /** The parts in the order of {@link GoalPart}. */
    public Set<GoalPart> parts() {
        return new TreeSet<>(changed);
    }

    /** What can happen to a goal. */
    public enum GoalEventKind implements Coded {
        MADE,
        CHANGED,
        CONFIRMED,
        WITHDRAWN,
        CLOSED,
        REOPENED,
        REMOVED,
        /** Somebody who owns it told how it does. */
        CHECKED_IN
    }

    /** What of a goal can change. */
    public enum GoalPart implements Coded {
        NAME(true),
        BRINGS(true),
        AIM(true),
        CRITERIA(true),
        SPONSORS(true),
        CYCLE(true),
        PLACE(false),
        PAGE(false);

        private final boolean confirmed;

        GoalPart(boolean confirmed) {
            this.confirmed = confirmed;
        }

        /** Whether both sides have to confirm again when it changes. */
        public boolean confirmed() {
            return confirmed;
        }

        /** What is different between the two. */
        public static Set<GoalPart> between(Goal before, Goal after) {
            GoalWording old = before.wording();
            GoalWording now = after.wording();
            Set<GoalPart> parts = EnumSet.noneOf(GoalPart.class);
            put(parts, NAME, old.name().equals(now.name()));
            put(parts, BRINGS, old.brings().equals(now.brings()));
            put(parts, AIM, old.aim().equals(now.aim()));
            put(parts, CRITERIA, old.criteria().equals(now.criteria()));
            put(parts, SPONSORS, old.sponsors().equals(now.sponsors()));
            put(parts, CYCLE, Objects.equals(old.cycle(), now.cycle()));
            put(parts, PLACE, before.place().equals(after.place()));
            put(parts, PAGE, Objects.equals(before.page(), after.page()));
            return parts;
        }

        private static void put(Set<GoalPart> parts, GoalPart part, boolean same) {
            if (!same) {
                parts.add(part);
            }
        }
    }
}
