package dev.kept.core.commitment;

import dev.kept.core.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What shall be appended, before {@link HashChain} gives it its place in the chain. Same meanings as in the event. */
record EventDraft(
        Instant at,
        EventKind kind,
        Side side,
        @Nullable LocalDate date,
        @Nullable String reason,
        Map<String, String> facts,
        ActorMark actor) {

    static EventDraft of(Instant at, EventKind kind, Side side, ActorMark actor) {
        return new EventDraft(at, kind, side, null, null, Map.of(), actor);
    }

    EventDraft about(LocalDate newDate) {
        return new EventDraft(at, kind, side, newDate, reason, facts, actor);
    }

    EventDraft because(@Nullable String words) {
        return new EventDraft(at, kind, side, date, words, facts, actor);
    }

    EventDraft stating(Map<String, String> newFacts) {
        return new EventDraft(at, kind, side, date, reason, newFacts, actor);
    }
}
