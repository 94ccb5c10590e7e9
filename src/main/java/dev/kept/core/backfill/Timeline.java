package dev.kept.core.backfill;

import dev.kept.core.Nullable;
import dev.kept.core.backfill.IssueRecord.History;
import dev.kept.core.backfill.IssueRecord.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One issue's history in the order of its moments (rule D2), with its resolution replayed where the tracker keeps none.
 *
 * <p>An issue is resolved when the tracker keeps a moment of resolution; where it keeps none, when the last resolution item
 * sets a value, and then since the item that set it after the last unresolved stretch (rule R1).
 */
final class Timeline {

    private final List<History> histories;
    private final boolean hasResolutionItems;
    private final @Nullable Instant resolved;

    Timeline(IssueRecord issue) {
        histories = issue.histories().stream()
                .sorted(Comparator.comparing(History::created).thenComparing(History::id))
                .toList();
        hasResolutionItems = items(IssueRecord.RESOLUTION).findAny().isPresent();
        resolved = issue.resolutionKept() ? issue.resolved() : replayed();
    }

    /** In order of their moment, then of their number. */
    List<History> histories() {
        return histories;
    }

    /** Items of one field, in order. */
    Stream<Item> items(String field) {
        return histories.stream().flatMap(history -> items(history, field));
    }

    static Stream<Item> items(History history, String field) {
        return history.items().stream().filter(item -> item.field().equals(field));
    }

    /** When it was resolved for the last time; {@code null} when it is not resolved. */
    @Nullable
    Instant resolved() {
        return resolved;
    }

    /**
     * Whether it was resolved just before this history: by the resolution items of strictly earlier histories; without
     * any item, by the moment of resolution (rule R2).
     */
    boolean resolvedBefore(History moment) {
        if (!hasResolutionItems) {
            return resolved != null && resolved.isBefore(moment.created());
        }
        boolean state = items(IssueRecord.RESOLUTION).findFirst().orElseThrow().before() != null;
        for (History history : histories) {
            if (history == moment) {
                return state;
            }
            state = stateAfter(history, state);
        }
        throw new IllegalArgumentException("Not of this issue: history " + moment.id());
    }

    /** The histories that were there when it was resolved for the last time; all of them when it is not resolved. */
    List<History> historiesUntilResolved() {
        return resolved == null
                ? histories
                : histories.stream()
                        .filter(history -> !history.created().isAfter(resolved))
                        .toList();
    }

    /** Whether the log has it resolved at its beginning. */
    boolean resolvedAtFirst() {
        return hasResolutionItems
                && items(IssueRecord.RESOLUTION).findFirst().orElseThrow().before() != null;
    }

    /**
     * For each history whether it was resolved after it, by the log. A resolution at the end of the log that the
     * tracker keeps no moment for is none (rule R1).
     */
    List<Boolean> resolvedAfterEach() {
        List<Boolean> states = new ArrayList<>();
        boolean state = resolvedAtFirst();
        for (History history : histories) {
            state = stateAfter(history, state);
            states.add(state);
        }
        for (int i = states.size() - 1; resolved == null && i >= 0 && states.get(i); i--) {
            states.set(i, false);
        }
        return states;
    }

    /** Whether tracker and log disagree about its resolution: that it is resolved, or on which day it was. */
    boolean resolutionDisagrees(ZoneId zone) {
        Instant logged = replayed();
        if (!hasResolutionItems || logged == null || resolved == null) {
            return hasResolutionItems && (logged == null) != (resolved == null);
        }
        return !LocalDate.ofInstant(logged, zone).equals(LocalDate.ofInstant(resolved, zone));
    }

    private static boolean stateAfter(History history, boolean before) {
        return items(history, IssueRecord.RESOLUTION)
                .map(item -> item.after() != null)
                .reduce(before, (earlier, later) -> later);
    }

    private @Nullable Instant replayed() {
        Instant since = null;
        boolean state =
                items(IssueRecord.RESOLUTION).findFirst().map(Item::before).orElse(null) != null;
        for (History history : histories) {
            for (Item item : items(history, IssueRecord.RESOLUTION).toList()) {
                boolean set = item.after() != null;
                if (set && (!state || since == null)) {
                    since = history.created();
                }
                if (!set) {
                    since = null;
                }
                state = set;
            }
        }
        return since;
    }
}
