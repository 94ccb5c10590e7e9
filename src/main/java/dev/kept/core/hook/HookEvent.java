package dev.kept.core.hook;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.LedgerEvent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a hook can be told. The names are stored and sent: never rename one. */
public enum HookEvent implements Coded {
    /** A date waits for the other side's answer: a request, an offer, another date. */
    ASKED(EventKind.OFFERED, EventKind.COUNTERED, EventKind.DATE_PROPOSED),
    MADE(EventKind.ACCEPTED),
    DECLINED(EventKind.DECLINED),
    WARNED(EventKind.WARNED),
    /** The other side agreed to a new date. */
    MOVED(EventKind.DATE_AGREED),
    DELIVERED(EventKind.DELIVERED),
    /** The other side confirmed a delivery. */
    CONFIRMED(EventKind.ACCEPTED_AS_DONE),
    REOPENED(EventKind.REOPENED),
    /** Withdrawn, with or without the other side's consent. */
    TAKEN_BACK(EventKind.RELEASED, EventKind.WITHDRAWN),
    /** The other side says that the record is wrong. */
    CONTESTED(EventKind.DISPUTED, EventKind.OBJECTED),
    CORRECTED(EventKind.CORRECTED),
    /** The day of the agreed date is over, and it was delivered by then. */
    KEPT,
    /** The day of the agreed date is over, and it was not. */
    MISSED,
    /** Nothing happened: somebody tries the hook. Goes to that hook whatever it is told. */
    TRIED;

    /** What each is called. */
    public static final TextGroup<HookEvent> NAMES = TextGroup.of("kept.hook.event", HookEvent.class);

    /** Those that one can choose, in the order of a promise's life. */
    public static final List<HookEvent> CHOICE =
            Arrays.stream(values()).filter(one -> one != TRIED).toList();

    private final Set<EventKind> kinds;

    HookEvent(EventKind... kinds) {
        this.kinds = kinds.length == 0 ? Set.of() : EnumSet.copyOf(List.of(kinds));
    }

    /** What a hook is told of events of that kind; empty for nothing. */
    static Optional<HookEvent> of(EventKind kind) {
        return Arrays.stream(values()).filter(one -> one.kinds.contains(kind)).findFirst();
    }

    /**
     * The same of one event in its chain: a promise that was made in one step is made, and nobody was asked.
     *
     * @param chain all events of its commitment
     */
    static Optional<HookEvent> of(LedgerEvent event, List<LedgerEvent> chain) {
        boolean oneStep = event.kind() == EventKind.OFFERED
                && chain.size() > event.sequence()
                && chain.get(event.sequence()).kind() == EventKind.ACCEPTED
                && chain.get(event.sequence()).at().equals(event.at());
        return oneStep ? Optional.empty() : of(event.kind());
    }

    /** The one with that code; empty for any other text. */
    public static Optional<HookEvent> coded(String code) {
        return CHOICE.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
