package dev.kept.link;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One thing that happened to a commitment; {@link TimelineEntry} says what its members mean. */
public record TimelineJson(
        int sequence,
        LocalDate day,
        Instant at,
        EventKind kind,
        Side side,
        @Nullable LocalDate date,
        @Nullable String words,
        @Nullable String cause,
        Via via,
        @Nullable Boolean counted,
        @Nullable LocalDate noticeDay,
        Map<String, String> facts) {

    /** Everything that happened, the first event first. */
    public static ListJson<TimelineJson> list(List<TimelineEntry> entries) {
        return ListJson.of(entries, TimelineJson::of);
    }

    private static TimelineJson of(TimelineEntry entry) {
        return new TimelineJson(
                entry.sequence(),
                entry.day(),
                entry.at(),
                entry.kind(),
                entry.side(),
                entry.date(),
                entry.words(),
                entry.cause(),
                entry.via(),
                entry.counted(),
                entry.noticeDay(),
                new TreeMap<>(entry.facts()));
    }
}
