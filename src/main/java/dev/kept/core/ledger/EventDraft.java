package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.promise.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What shall be appended, before {@link HashChain} gives it its place in the chain. Same meanings as in the event. */
public record EventDraft(
        Instant at,
        EventKind kind,
        Side side,
        @Nullable LocalDate date,
        @Nullable String reason,
        Map<String, String> facts,
        ActorMark actor) {

    public EventDraft {
        facts = Map.copyOf(facts);
    }

    public static EventDraft of(Instant at, EventKind kind, Side side, ActorMark actor) {
        return new EventDraft(at, kind, side, null, null, Map.of(), actor);
    }

    public EventDraft by(Side acting) {
        return new EventDraft(at, kind, acting, date, reason, facts, actor);
    }

    public EventDraft about(@Nullable LocalDate newDate) {
        return new EventDraft(at, kind, side, newDate, reason, facts, actor);
    }

    public EventDraft because(@Nullable String words) {
        return new EventDraft(at, kind, side, date, words, facts, actor);
    }

    /** States these facts beside those it states already. */
    public EventDraft stating(Map<String, String> newFacts) {
        Map<String, String> all = new TreeMap<>(facts);
        all.putAll(newFacts);
        return new EventDraft(at, kind, side, date, reason, all, actor);
    }

    /** States this fact unless there is nothing to state. */
    public EventDraft stating(String name, @Nullable Object value) {
        return value == null ? this : stating(Map.of(name, value.toString()));
    }
}
