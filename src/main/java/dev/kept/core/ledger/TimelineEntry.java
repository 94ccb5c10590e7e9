package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.calendar.WorkCalendars;
import dev.kept.core.promise.Announced;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.promise.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One event of a commitment as a reader sees it: what happened, what was said, and whether it changed what counts. Holds
 * no person.
 *
 * @param sequence number of the event in the commitment's chain, from 1
 * @param day the day it counts on, in the requester's zone
 * @param at when it happened
 * @param side which side acted
 * @param date the date it is about; {@code null} when it is about none
 * @param words what whoever acted said; {@code null} when nothing
 * @param cause code of the cause stated; {@code null} when none was
 * @param via how the side's word came in
 * @param word whose word it is
 * @param counted whether a new date moved the agreed date, a reopening took the delivery back, or an objection changed what
 *     is counted; {@code null} for every other kind of event
 * @param noticeDay the last day on which a new date counts that the requester agreed to; {@code null} when the event names
 *     no new date
 * @param told whether the other side was told of a warning or a new date, as is known now; {@code null} for every other kind
 *     of event
 * @param toldOn the day on which it was; {@code null} while nobody was
 * @param facts what else it states that a reader can use, by the names in {@link #SHOWN}, sorted
 */
public record TimelineEntry(
        int sequence,
        LocalDate day,
        Instant at,
        EventKind kind,
        Side side,
        @Nullable LocalDate date,
        @Nullable String words,
        @Nullable String cause,
        Via via,
        Word word,
        @Nullable Boolean counted,
        @Nullable LocalDate noticeDay,
        @Nullable Reach told,
        @Nullable LocalDate toldOn,
        Map<String, String> facts) {

    /** Ids of issues and projects are not among them: the reader may not be allowed to see those. */
    public static final Set<String> SHOWN = Set.of(
            Facts.REQUESTER,
            Facts.SIZE,
            Facts.CONFIDENCE,
            Facts.NOT_MEANT,
            Facts.COST,
            Facts.STATUS,
            Facts.NOTICE_DAYS,
            Facts.NOTICE_CALENDAR,
            Facts.FACET,
            Facts.FACETS,
            Facts.FORM,
            Facts.VALUE,
            Facts.UP_TO,
            Facts.DELIVERED_ON,
            Facts.WAS,
            Facts.CONSENT,
            Facts.ABOUT,
            Facts.TOLD,
            Facts.HOW,
            Facts.DAY,
            Facts.PARTS);

    public TimelineEntry {
        facts = Map.copyOf(facts);
    }

    /** The events of one commitment, the first first. */
    public static List<TimelineEntry> of(List<LedgerEvent> events, WorkCalendars calendars) {
        List<Commitment> after = new ArrayList<>();
        Commitment last = null;
        for (LedgerEvent event : events) {
            last = Projection.apply(last, event);
            after.add(last);
        }
        List<TimelineEntry> entries = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            LedgerEvent event = events.get(i);
            Commitment before = i == 0 ? null : after.get(i - 1);
            entries.add(entry(event, before, after.get(i), announced(event, last), calendars));
        }
        return entries;
    }

    private static TimelineEntry entry(
            LedgerEvent event,
            @Nullable Commitment before,
            Commitment after,
            @Nullable Announced announced,
            WorkCalendars calendars) {
        return new TimelineEntry(
                event.sequence(),
                LocalDate.ofInstant(event.at(), after.zone()),
                event.at(),
                event.kind(),
                event.side(),
                event.date(),
                event.reason(),
                event.facts().get(Facts.CAUSE),
                event.via(),
                event.word(after.side()),
                before == null ? null : counted(event, before, after).orElse(null),
                before == null ? null : noticeDay(event, before, calendars),
                announced == null ? null : announced.told(),
                announced == null ? null : announced.toldOn().orElse(null),
                shown(event));
    }

    /** What a warning or a new date says, with all who were told of it since. */
    private static @Nullable Announced announced(LedgerEvent event, @Nullable Commitment last) {
        return switch (event.kind()) {
            case WARNED, DATE_PROPOSED, DATE_AGREED ->
                Objects.requireNonNull(last)
                        .promise()
                        .announced()
                        .by(event.sequence())
                        .orElseGet(() -> Announced.asGiven(LocalDate.ofInstant(event.at(), last.zone()), event.date()));
            default -> null;
        };
    }

    private static Optional<Boolean> counted(LedgerEvent event, Commitment before, Commitment after) {
        return switch (event.kind()) {
            case DATE_PROPOSED, DATE_AGREED -> {
                List<DateChange> changes = after.promise().changes();
                yield Optional.of(changes.get(changes.size() - 1).counts(before.agreedDate(), before.noticeDays()));
            }
            case REOPENED -> Optional.of(before.deliveredOn() != null && after.deliveredOn() == null);
            case OBJECTED ->
                Optional.of(!before.agreedDate().equals(after.agreedDate())
                        || before.counted() != after.counted()
                        || !Objects.equals(before.toldOn(), after.toldOn()));
            default -> Optional.empty();
        };
    }

    private static @Nullable LocalDate noticeDay(LedgerEvent event, Commitment before, WorkCalendars calendars) {
        boolean changes = event.kind() == EventKind.DATE_PROPOSED || event.kind() == EventKind.DATE_AGREED;
        if (!changes) {
            return null;
        }
        LocalDate named = Facts.day(event, Facts.NOTICE_BY);
        return named == null ? before.deal().notice().lastDay(before.agreedDate(), calendars) : named;
    }

    private static Map<String, String> shown(LedgerEvent event) {
        Map<String, String> facts = new TreeMap<>(event.facts());
        facts.keySet().retainAll(SHOWN);
        return facts;
    }
}
