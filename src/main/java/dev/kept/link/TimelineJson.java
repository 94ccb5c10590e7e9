package dev.kept.link;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.ledger.TimelineEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** What happened to a commitment, as JSON. */
public final class TimelineJson {

    private TimelineJson() {}

    public static ObjectNode write(List<TimelineEntry> entries) {
        ObjectNode json = Json.versioned();
        ArrayNode values = json.putArray("values");
        entries.forEach(entry -> fill(values.addObject(), entry));
        return json;
    }

    private static void fill(ObjectNode json, TimelineEntry entry) {
        json.put("sequence", entry.sequence())
                .put("day", entry.day().toString())
                .put("at", entry.at().toString())
                .put("kind", entry.kind().code())
                .put("side", entry.side().code())
                .put("date", day(entry.date()))
                .put("words", entry.words())
                .put("cause", entry.cause())
                .put("via", entry.via().code())
                .put("counted", entry.counted())
                .put("noticeDay", day(entry.noticeDay()));
        ObjectNode facts = json.putObject("facts");
        new TreeMap<>(entry.facts()).forEach(facts::put);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
