package dev.kept.core.goal;

import dev.kept.core.Nullable;
import dev.kept.core.goal.GoalEvent.GoalEventKind;
import dev.kept.core.promise.Side;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What happened to one goal, and what follows from it. A confirmation is of the wording that was there when it was given: any
 * change of the wording takes all of them away.
 *
 * @param events in the order of their numbers; none for a goal that an older version made
 */
public record GoalHistory(List<GoalEvent> events) {

    public static final GoalHistory NONE = new GoalHistory(List.of());

    public GoalHistory {
        events = List.copyOf(events.stream()
                .sorted(Comparator.comparingInt(GoalEvent::number))
                .toList());
    }

    /** The histories in these events, by the goal's key. */
    public static Map<String, GoalHistory> of(List<GoalEvent> events) {
        return events.stream()
                .collect(Collectors.groupingBy(
                        GoalEvent::goalKey, Collectors.collectingAndThen(Collectors.toList(), GoalHistory::new)));
    }

    /** What was on the record before that instant. */
    public GoalHistory before(Instant until) {
        return new GoalHistory(
                events.stream().filter(event -> event.at().isBefore(until)).toList());
    }

    /** The number of the event since which the wording is what it is; 0 where nobody changed it since an older version. */
    public int wording() {
        return events.stream()
                .filter(GoalEvent::asksAgain)
                .mapToInt(GoalEvent::number)
                .max()
                .orElse(0);
    }

    /** The number of the last event; 0 without any. */
    int last() {
        return events.isEmpty() ? 0 : events.get(events.size() - 1).number();
    }

    /** The side's confirmation of the present wording; empty when it gave none, or took it back. */
    public Optional<GoalEvent> confirmed(Side side) {
        int since = wording();
        return events.stream()
                .filter(event -> event.side() == side && event.number() > since && event.checkIn() == null)
                .reduce((earlier, later) -> later)
                .filter(event -> event.kind() == GoalEventKind.CONFIRMED);
    }

    /** Whether both sides confirmed the present wording. */
    public boolean confirmedByBoth() {
        return confirmed(Side.IT).isPresent() && confirmed(Side.BUSINESS).isPresent();
    }

    /** Whether the goal was there and open after these events; {@code null} where they do not tell. */
    @Nullable
    Boolean open() {
        Boolean open = null;
        for (GoalEvent event : events) {
            switch (event.kind()) {
                case CLOSED, REMOVED -> open = false;
                case MADE, REOPENED -> open = true;
                default -> open = open == null ? Boolean.TRUE : open;
            }
        }
        return open;
    }

    /** When somebody who owns it last told how it does; empty where nobody did. */
    public Optional<GoalEvent> lastCheckIn() {
        return events.stream().filter(event -> event.checkIn() != null).reduce((earlier, later) -> later);
    }

    /** Whether anything happened to it since then. */
    public boolean saidSince(Instant since) {
        return events.stream().anyMatch(event -> !event.at().isBefore(since));
    }

    /** Whether it begins with the goal's making, so that nothing of it is missing. */
    boolean whole() {
        return !events.isEmpty() && events.get(0).kind() == GoalEventKind.MADE;
    }

    /** Whether a step of that id was taken. */
    boolean took(@Nullable String stepId) {
        return stepId != null && events.stream().anyMatch(event -> stepId.equals(event.stepId()));
    }
}
