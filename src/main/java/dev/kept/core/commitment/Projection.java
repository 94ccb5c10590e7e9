package dev.kept.core.commitment;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * Makes a commitment's current state from its events. The only place that knows what an event does to the state, so
 * that a state kept up to date event by event and one made again from the whole chain are always the same.
 */
public final class Projection {

    private Projection() {}

    /** The state after all of these events of one commitment, the first first. */
    public static Commitment replay(List<LedgerEvent> events) {
        Commitment state = null;
        for (LedgerEvent event : events) {
            state = apply(state, event);
        }
        if (state == null) {
            throw new IllegalArgumentException("No events, no commitment");
        }
        return state;
    }

    /** The state after one more event; {@code before} is {@code null} for the first. */
    public static Commitment apply(@Nullable Commitment before, LedgerEvent event) {
        if (before == null) {
            return opened(event);
        }
        if (!before.id().equals(event.commitment()) || event.sequence() != before.sequence() + 1) {
            throw new IllegalStateException("Event " + event.sequence() + " of commitment " + event.commitment()
                    + " does not follow event " + before.sequence() + " of " + before.id());
        }
        return changed(before, event).after(event);
    }

    private static Commitment opened(LedgerEvent event) {
        boolean imported = event.kind() == EventKind.IMPORTED;
        if (event.sequence() != 1 || event.date() == null || !(imported || event.kind() == EventKind.OFFERED)) {
            throw new IllegalStateException("Commitment " + event.commitment()
                    + " does not start with an offer but with " + event.kind() + " " + event.sequence());
        }
        ZoneId zone = ZoneId.of(Facts.of(event, Facts.ZONE));
        LocalDate date = event.date();
        Promise promise = new Promise(
                event.commitment().value(),
                day(event, zone),
                date,
                List.of(),
                null,
                null,
                null,
                false,
                Double.parseDouble(Facts.of(event, Facts.SIZE)),
                event.side());
        return new Commitment(
                event.commitment(),
                Long.parseLong(Facts.of(event, Facts.ISSUE)),
                Long.parseLong(Facts.of(event, Facts.PROJECT)),
                Facts.of(event, Facts.REQUESTER),
                zone,
                Integer.parseInt(Facts.of(event, Facts.NOTICE_DAYS)),
                promise,
                date,
                date,
                Boolean.parseBoolean(Facts.of(event, Facts.RESTRICTED)),
                false,
                imported,
                event.sequence(),
                event.hash());
    }

    private static Commitment changed(Commitment before, LedgerEvent event) {
        LocalDate day = day(event, before.zone());
        Promise promise = before.promise();
        return switch (event.kind()) {
            case DATE_PROPOSED -> before.redated(new DateChange(day, dateOf(event), false));
            case DATE_AGREED -> before.redated(new DateChange(day, dateOf(event), true));
            case WARNED -> promise.warnedOn() == null ? before.with(promise.warned(day)) : before;
            case DELIVERED -> promise.deliveredOn() == null ? before.with(promise.delivered(day)) : before;
            case REOPENED -> takesBack(promise, day, event) ? before.with(promise.delivered(null)) : before;
            case RELEASED -> before.with(promise.withdrawn(day, true));
            case WITHDRAWN -> before.with(promise.withdrawn(day, false));
            case MOVED -> before.inProject(Long.parseLong(Facts.of(event, Facts.PROJECT)));
            case VISIBILITY_CHANGED -> before.restricted(Boolean.parseBoolean(Facts.of(event, Facts.RESTRICTED)));
            case CORRECTED -> corrected(before, event.facts());
            case TOMBSTONE -> before.tombstoned();
            // These are on the record, and change nothing that is kept of the current state.
            case OFFERED,
                    ACCEPTED,
                    DECLINED,
                    COUNTERED,
                    DISCLOSED,
                    CONFIRMED,
                    ACCEPTED_AS_DONE,
                    DISPUTED,
                    SPLIT,
                    IMPORTED -> before;
        };
    }

    private static Commitment corrected(Commitment before, Map<String, String> facts) {
        String size = facts.get(Facts.SIZE);
        Promise promise = size == null ? before.promise() : before.promise().sized(Double.parseDouble(size));
        return before.with(promise).requestedBy(facts.getOrDefault(Facts.REQUESTER, before.requester()));
    }

    /** Within the window a reopening takes the delivery back; after it the first delivery stands (example E23). */
    private static boolean takesBack(Promise promise, LocalDate day, LedgerEvent event) {
        long window = Long.parseLong(Facts.of(event, Facts.REOPEN_DAYS));
        return promise.deliveredOn() != null && ChronoUnit.DAYS.between(promise.deliveredOn(), day) <= window;
    }

    private static LocalDate dateOf(LedgerEvent event) {
        if (event.date() == null) {
            throw new IllegalStateException(
                    "Event " + event.sequence() + " of commitment " + event.commitment() + " names no date");
        }
        return event.date();
    }

    private static LocalDate day(LedgerEvent event, ZoneId zone) {
        return LocalDate.ofInstant(event.at(), zone);
    }
}
