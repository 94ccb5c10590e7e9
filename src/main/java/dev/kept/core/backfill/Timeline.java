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
 * sets a value, and then since the item that set it after the last unresolved stretch (rule R1). What counts as resolved
 * may be narrowed to what counts as delivered; moments are then found the same way.
 */
final class Timeline {

    /** The resolution of an issue of which only its moment is known. */
    private static final String NAMELESS = "";

    private final List<History> histories;
    private final boolean hasResolutionItems;
    private final DoneRule done;
    private final ResolutionAndStatus first;
    private final @Nullable Instant resolved;

    /** What is taken for resolved. */
    @FunctionalInterface
    interface DoneRule {
        /** Every issue that has a resolution, whatever it says. */
        DoneRule RESOLVED = (resolution, status) -> resolution != null;

        boolean is(@Nullable String resolution, @Nullable String status);
    }

    /** Resolution and status at one moment, by their names. */
    private record ResolutionAndStatus(
            @Nullable String resolution, @Nullable String status) {
        ResolutionAndStatus after(Item item) {
            return switch (item.field()) {
                case IssueRecord.RESOLUTION -> new ResolutionAndStatus(item.shownAfter(), status);
                case IssueRecord.STATUS -> new ResolutionAndStatus(resolution, item.shownAfter());
                default -> this;
            };
        }
    }

    /** By its resolution alone. */
    Timeline(IssueRecord issue) {
        this(issue, DoneRule.RESOLVED);
    }

    /** The same where only some resolutions count, or some statuses without any. */
    Timeline(IssueRecord issue, DoneRule done) {
        this.done = done;
        histories = issue.histories().stream()
                .sorted(Comparator.comparing(History::created).thenComparing(History::id))
                .toList();
        hasResolutionItems = items(IssueRecord.RESOLUTION).findAny().isPresent();
        first = new ResolutionAndStatus(
                items(IssueRecord.RESOLUTION).findFirst().map(Item::shownBefore).orElse(null),
                items(IssueRecord.STATUS)
                        .findFirst()
                        .map(Item::shownBefore)
                        .orElse(issue.state().status()));
        resolved = issue.resolutionKept() ? kept(issue) : replayed(done);
    }

    /** By the tracker's word, and only where something else counted in between by the log's. */
    private @Nullable Instant kept(IssueRecord issue) {
        Instant kept = issue.resolved();
        String resolution = issue.state().resolution();
        String named = kept == null ? null : resolution == null ? NAMELESS : resolution;
        if (!done.is(named, issue.state().status())) {
            return null;
        }
        Instant logged = replayed(done);
        if (kept == null) {
            return logged == null ? issue.created() : logged;
        }
        return logged == null || logged.equals(replayed(DoneRule.RESOLVED)) ? kept : logged;
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
     * For each history whether the issue was resolved just before it: by the resolution items of strictly earlier
     * histories; without any item, by the moment of resolution (rule R2). All at once, because a history asked one by one
     * would be walked from its beginning each time.
     */
    List<Boolean> resolvedBeforeEach() {
        List<Boolean> states = new ArrayList<>(histories.size());
        ResolutionAndStatus now = first;
        for (History history : histories) {
            boolean resolvedBefore = resolved != null && resolved.isBefore(history.created());
            states.add(hasResolutionItems ? done.is(now.resolution(), now.status()) : resolvedBefore);
            now = after(history, now);
        }
        return states;
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
        return done.is(first.resolution(), first.status());
    }

    /**
     * For each history whether it was resolved after it, by the log. A resolution at the end of the log that the
     * tracker keeps no moment for is none (rule R1).
     */
    List<Boolean> resolvedAfterEach() {
        List<Boolean> states = new ArrayList<>(histories.size());
        ResolutionAndStatus now = first;
        for (History history : histories) {
            now = after(history, now);
            states.add(done.is(now.resolution(), now.status()));
        }
        for (int i = states.size() - 1; resolved == null && i >= 0 && states.get(i); i--) {
            states.set(i, false);
        }
        return states;
    }

    /** Whether tracker and log disagree about its resolution: that it is resolved, or on which day it was. */
    boolean resolutionDisagrees(ZoneId zone) {
        Instant logged = replayed(DoneRule.RESOLVED);
        if (!hasResolutionItems || logged == null || resolved == null) {
            return hasResolutionItems && (logged == null) != (resolved == null);
        }
        return !LocalDate.ofInstant(logged, zone).equals(LocalDate.ofInstant(resolved, zone));
    }

    private static ResolutionAndStatus after(History history, ResolutionAndStatus before) {
        ResolutionAndStatus now = before;
        for (Item item : history.items()) {
            now = now.after(item);
        }
        return now;
    }

    private @Nullable Instant replayed(DoneRule what) {
        Instant since = null;
        ResolutionAndStatus now = first;
        boolean state = what.is(first.resolution(), first.status());
        for (History history : histories) {
            for (Item item : history.items()) {
                now = now.after(item);
                boolean set = what.is(now.resolution(), now.status());
                boolean said = set != state || item.field().equals(IssueRecord.RESOLUTION);
                if (said && set && (!state || since == null)) {
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
