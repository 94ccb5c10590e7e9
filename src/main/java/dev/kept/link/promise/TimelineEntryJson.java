package dev.kept.link.promise;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.promise.Word;
import dev.kept.link.ListJson;
import dev.kept.link.Within;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that happened to a commitment; {@link TimelineEntry} says what its members mean.
 *
 * @param sequence number of the event in the chain, from 1
 * @param day the day it counts on, in the requester's zone
 * @param at when it happened, in UTC
 * @param kind what happened
 * @param side which side acted; no person is told
 * @param date the date it is about; {@code null} when it is about none
 * @param words what whoever acted said; {@code null} when nothing
 * @param cause code of the cause stated; {@code null} when none was
 * @param via how the side's word came in
 * @param word whose word it is
 * @param counted whether it changed what counts; {@code null} for kinds that never do
 * @param noticeDay the last day on which an agreed new date counts; {@code null} when the event names no new date
 * @param told whether the other side was told of a warning or a new date; {@code null} for other kinds
 * @param toldOn the day on which it was; {@code null} while nobody was
 * @param facts what else a reader may know, by name, sorted so that the text is always the same
 */
public record TimelineEntryJson(
        @Within(least = 1) int sequence,
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

    /** Everything that happened, the first event first. */
    public static ListJson<TimelineEntryJson> list(List<TimelineEntry> entries) {
        return ListJson.of(entries, TimelineEntryJson::of);
    }

    private static TimelineEntryJson of(TimelineEntry entry) {
        return new TimelineEntryJson(
                entry.sequence(),
                entry.day(),
                entry.at(),
                entry.kind(),
                entry.side(),
                entry.date(),
                entry.words(),
                entry.cause(),
                entry.via(),
                entry.word(),
                entry.counted(),
                entry.noticeDay(),
                entry.told(),
                entry.toldOn(),
                new TreeMap<>(entry.facts()));
    }
}
