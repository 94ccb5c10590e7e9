package dev.kept.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    public static List<TimelineEntry> read(JsonNode json) {
        return new Fields(json).list("values", item -> entry(new Fields(item)));
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

    private static TimelineEntry entry(Fields fields) {
        return new TimelineEntry(
                fields.whole("sequence"),
                fields.day("day"),
                fields.instant("at"),
                fields.knownCode("kind", EventKind.class),
                fields.knownCode("side", Side.class),
                fields.dayOrNull("date"),
                fields.textOrNull("words"),
                fields.textOrNull("cause"),
                fields.knownCode("via", Via.class),
                fields.flagOrNull("counted"),
                fields.dayOrNull("noticeDay"),
                facts(fields.object("facts")));
    }

    private static Map<String, String> facts(Fields fields) {
        Map<String, String> facts = new TreeMap<>();
        for (String name : TimelineEntry.SHOWN) {
            String value = fields.textOrNull(name);
            if (value != null) {
                facts.put(name, value);
            }
        }
        return facts;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
