package dev.kept.core.property;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every way of changing one single thing about a stored event. */
final class Forgeries {

    private Forgeries() {}

    static List<LedgerEvent> of(LedgerEvent e) {
        Map<String, String> facts = new TreeMap<>(e.facts());
        facts.put("forged", "1");
        LocalDate date = e.date() == null ? LocalDate.of(2026, 5, 5) : e.date().plusDays(1);
        EventKind kind = e.kind() == EventKind.WARNED ? EventKind.DISCLOSED : EventKind.WARNED;
        ActorMark actor = new ActorMark(e.actor().digest() + "0", null, null);
        List<LedgerEvent> all = new ArrayList<>();
        all.add(with(e, new Content(e.at().plusMillis(1), e.kind(), e.date(), e.reason(), e.facts(), e.actor())));
        all.add(with(e, new Content(e.at(), kind, e.date(), e.reason(), e.facts(), e.actor())));
        all.add(with(e, new Content(e.at(), e.kind(), date, e.reason(), e.facts(), e.actor())));
        all.add(with(e, new Content(e.at(), e.kind(), e.date(), e.reason() + "!", e.facts(), e.actor())));
        all.add(with(e, new Content(e.at(), e.kind(), e.date(), e.reason(), facts, e.actor())));
        all.add(with(e, new Content(e.at(), e.kind(), e.date(), e.reason(), e.facts(), actor)));
        all.add(new LedgerEvent(
                new CommitmentId("another"),
                e.sequence(),
                e.at(),
                e.kind(),
                e.side(),
                e.date(),
                e.reason(),
                e.facts(),
                e.actor(),
                e.previousHash(),
                e.hash()));
        all.add(new LedgerEvent(
                e.commitment(),
                e.sequence(),
                e.at(),
                e.kind(),
                e.side().other(),
                e.date(),
                e.reason(),
                e.facts(),
                e.actor(),
                e.previousHash(),
                e.hash()));
        return all;
    }

    /** What an event says, apart from where it stands in its chain. */
    private record Content(
            Instant at,
            EventKind kind,
            @Nullable LocalDate date,
            @Nullable String reason,
            Map<String, String> facts,
            ActorMark actor) {}

    private static LedgerEvent with(LedgerEvent e, Content content) {
        return new LedgerEvent(
                e.commitment(),
                e.sequence(),
                content.at(),
                content.kind(),
                e.side(),
                content.date(),
                content.reason(),
                content.facts(),
                content.actor(),
                e.previousHash(),
                e.hash());
    }
}
