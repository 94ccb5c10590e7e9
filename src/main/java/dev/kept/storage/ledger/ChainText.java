package dev.kept.storage.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Side;
import dev.kept.storage.row.DayText;
import dev.kept.storage.row.FactsText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A chain of events in one text: each event in the form of {@link FactsText}, with an empty line after it. An event's
 * hash of the event before is that event's own, and is not repeated. Of who acted only the digest is there.
 *
 * <pre>
 * actor=5f1c…
 * at=1767261600000
 * date=2026-03-02
 * fact.requester=Sales
 * hash=8a07…
 * kind=OFFERED
 * side=IT
 * </pre>
 */
public final class ChainText {
    private static final String FACT = "fact.";
    private static final String END = "\n\n";

    private ChainText() {}

    /** @param chain from its first event on */
    public static String of(List<LedgerEvent> chain) {
        StringBuilder text = new StringBuilder();
        for (LedgerEvent event : chain) {
            text.append(FactsText.of(facts(event))).append('\n');
        }
        return text.toString();
    }

    private static Map<String, String> facts(LedgerEvent event) {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("at", Long.toString(event.at().toEpochMilli()));
        facts.put("kind", event.kind().name());
        facts.put("side", event.side().name());
        facts.put("hash", event.hash());
        facts.put("actor", event.actor().digest());
        if (event.date() != null) {
            facts.put("date", DayText.of(event.date()));
        }
        if (event.reason() != null) {
            facts.put("reason", event.reason());
        }
        event.facts().forEach((name, value) -> facts.put(FACT + name, value));
        return facts;
    }

    public static List<LedgerEvent> read(CommitmentId id, String text) {
        List<LedgerEvent> chain = new ArrayList<>();
        for (String part : text.split(END)) {
            LedgerEvent before = chain.isEmpty() ? null : chain.get(chain.size() - 1);
            chain.add(event(id, before, FactsText.read(part)));
        }
        return chain;
    }

    private static LedgerEvent event(CommitmentId id, @Nullable LedgerEvent before, SortedMap<String, String> facts) {
        SortedMap<String, String> stated = new TreeMap<>();
        facts.forEach((name, value) -> {
            if (name.startsWith(FACT)) {
                stated.put(name.substring(FACT.length()), value);
            }
        });
        return new LedgerEvent(
                id,
                before == null ? 1 : before.sequence() + 1,
                Instant.ofEpochMilli(Long.parseLong(facts.get("at"))),
                EventKind.valueOf(facts.get("kind")),
                Side.valueOf(facts.get("side")),
                DayText.readOrNull(facts.get("date")),
                facts.get("reason"),
                stated,
                new ActorMark(facts.get("actor"), null, null),
                before == null ? "" : before.hash(),
                facts.get("hash"));
    }
}
