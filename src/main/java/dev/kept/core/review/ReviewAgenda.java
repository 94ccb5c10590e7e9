package dev.kept.core.review;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.liaison.Decision.ShownDecision;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import dev.kept.core.sheet.FunctionSheet.SheetGoal;
import java.time.LocalDate;
import java.util.List;

/**
 * The agenda of a review of one function and IT, as one reader may see it. Nobody stands on it by name.
 *
 * @param function its name
 * @param projects keys that it is narrowed to, as they were named; none for all
 * @param promises in the order of the groups, then the nearest date first
 * @param more whether there are more promises than are looked at
 * @param asked how many requests of the function wait for an answer of IT
 * @param decided what was decided since the last review about promises that the reader may see
 * @param goals those open ones of the function and of the whole organisation that not both sides confirmed
 */
public record ReviewAgenda(
        String function,
        List<String> projects,
        ReviewSpan span,
        List<AgendaPromise> promises,
        boolean more,
        int asked,
        List<ShownDecision> decided,
        List<SheetGoal> goals) {

    public ReviewAgenda {
        projects = List.copyOf(projects);
        promises = List.copyOf(promises);
        decided = List.copyOf(decided);
        goals = List.copyOf(goals);
    }

    /** Those of one group. */
    public List<AgendaPromise> in(AgendaGroup group) {
        return promises.stream().filter(one -> one.group() == group).toList();
    }

    /** How much waits for the word of that side; requests wait for IT's. */
    public int awaits(Side side) {
        long promised =
                promises.stream().filter(one -> one.facts().awaited() == side).count();
        return (int) promised + (side == Side.IT ? asked : 0);
    }

    /** Where a promise stands. In the order of the agenda: what was kept first, then what needs a word. */
    public enum AgendaGroup implements Coded {
        /** Delivered since the last review, by the agreed date. */
        KEPT,
        /** Delivered before the last review, and thanked for since. */
        THANKED,
        /** Delivered since the last review, after the agreed date. */
        LATE,
        /** A word of one side is awaited, or the record is disputed. */
        WAITING,
        /** It was warned of, moved without consent, or its date is over. */
        IN_DANGER,
        /** A date is on the table, and something is not known yet that the other side wants to know before it answers. */
        ON_DECK,
        /** Due before the next review. */
        NEXT
    }

    /** What an offer or a request does not have yet. In the order in which it is told. */
    public enum Lack implements Coded {
        /** Somebody who speaks for the function. */
        CONTACT,
        /** A date that is to come. */
        DATE,
        COST,
        EFFORT,
        DEADLINE,
        RISK
    }

    /**
     * A promise, or a date that is on the table.
     *
     * @param title of its issue
     * @param date the agreed one, or the one on the table
     * @param lacks what is missing on deck
     */
    public record AgendaPromise(
            String issueKey, String title, AgendaGroup group, LocalDate date, AgendaFacts facts, List<Lack> lacks) {
        public AgendaPromise {
            lacks = List.copyOf(lacks);
        }
    }

    /**
     * What is told of a promise beside its date.
     *
     * @param awaited the side whose word is awaited; {@code null} for none
     * @param proposed the new date that waits for an answer; {@code null} for none
     * @param deliveredOn {@code null} while it was not
     * @param confirmed whose word it is that the function confirmed the delivery; {@code null} while nobody says so
     * @param thanked whether the function said thanks since the last review
     */
    public record AgendaFacts(
            boolean warned,
            boolean disputed,
            @Nullable Side awaited,
            @Nullable LocalDate proposed,
            @Nullable LocalDate deliveredOn,
            @Nullable Word confirmed,
            boolean thanked) {}
}
