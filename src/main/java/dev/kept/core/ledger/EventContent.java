package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * What an event says, as names and texts: what its hash is made of and what a packed chain keeps. Its place in the chain
 * and the hashes are for those two to add. Never change a name, a form or the order: stored hashes depend on them.
 */
final class EventContent {
    static final String AT = "at";
    static final String KIND = "kind";
    static final String SIDE = "side";
    static final String DATE = "date";
    static final String REASON = "reason";
    static final String ACTOR = "actor";

    private static final String FACT = "fact.";

    private EventContent() {}

    /** @param line takes each name and its text in their order; {@code null} for a text that is absent */
    static void each(LedgerEvent event, BiConsumer<String, @Nullable String> line) {
        line.accept(AT, Long.toString(event.at().toEpochMilli()));
        line.accept(KIND, event.kind().name());
        line.accept(SIDE, event.side().name());
        line.accept(DATE, event.date() == null ? null : event.date().toString());
        line.accept(REASON, event.reason());
        event.facts().forEach((name, value) -> line.accept(FACT + name, value));
        line.accept(ACTOR, event.actor().digest());
    }

    /** The event's own facts among all names and texts. */
    static SortedMap<String, String> facts(Map<String, String> content) {
        SortedMap<String, String> facts = new TreeMap<>();
        content.forEach((name, value) -> {
            if (name.startsWith(FACT)) {
                facts.put(name.substring(FACT.length()), value);
            }
        });
        return facts;
    }
}
