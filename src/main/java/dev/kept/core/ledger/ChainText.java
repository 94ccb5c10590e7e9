package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Side;
import java.time.Instant;
import java.time.LocalDate;
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
    private static final String HASH = "hash";
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
        EventContent.each(event, (name, value) -> {
            if (value != null) {
                facts.put(name, value);
            }
        });
        facts.put(HASH, event.hash());
        return facts;
    }

    /**
     * What {@link #of} wrote.
     *
     * @throws IllegalArgumentException when the text is not in that form
     */
    public static List<LedgerEvent> read(CommitmentId id, String text) {
        List<LedgerEvent> chain = new ArrayList<>();
        for (String part : text.split(END)) {
            LedgerEvent before = chain.isEmpty() ? null : chain.get(chain.size() - 1);
            chain.add(event(id, before, FactsText.read(part)));
        }
        return chain;
    }

    private static LedgerEvent event(CommitmentId id, @Nullable LedgerEvent before, SortedMap<String, String> facts) {
        String date = facts.get(EventContent.DATE);
        return new LedgerEvent(
                id,
                before == null ? 1 : before.sequence() + 1,
                Instant.ofEpochMilli(Long.parseLong(facts.get(EventContent.AT))),
                EventKind.valueOf(facts.get(EventContent.KIND)),
                Side.valueOf(facts.get(EventContent.SIDE)),
                date == null ? null : LocalDate.parse(date),
                facts.get(EventContent.REASON),
                EventContent.facts(facts),
                new ActorMark(facts.get(EventContent.ACTOR), null, null),
                before == null ? "" : before.hash(),
                facts.get(HASH));
    }
}
