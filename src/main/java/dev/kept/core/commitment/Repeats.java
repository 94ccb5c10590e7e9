package dev.kept.core.commitment;

import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.Projection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a step was taken before: ten clicks are one step. */
final class Repeats {

    /** A warning in the same words within that time is the same warning, where no id tells. */
    private static final Duration SAME_WARNING = Duration.ofMinutes(1);

    private Repeats() {}

    /**
     * The commitment as the step with that id left it; empty when it was not taken.
     *
     * @param events the commitment's, the first first
     */
    static Optional<Commitment> step(List<LedgerEvent> events, String id) {
        for (int last = events.size(); last > 0; last--) {
            if (id.equals(events.get(last - 1).facts().get(Facts.STEP))) {
                return Optional.of(Projection.replay(events.subList(0, mailed(events, last))));
            }
        }
        return Optional.empty();
    }

    /** That the contacts were mailed at once belongs to what the step was answered with. */
    private static int mailed(List<LedgerEvent> events, int last) {
        int next = last;
        while (next < events.size() && events.get(next).mailed()) {
            next++;
        }
        return next;
    }

    /**
     * Whether these are nothing but a warning, and one was said so lately that they may say it again. Asked first because
     * the chain costs a query.
     */
    static boolean mayRepeat(Commitment now, List<EventDraft> drafts) {
        if (drafts.size() != 1 || drafts.get(0).kind() != EventKind.WARNED) {
            return false;
        }
        LocalDate lately = LocalDate.ofInstant(drafts.get(0).at().minus(SAME_WARNING), now.zone());
        return now.promise().announced().stream().anyMatch(one -> !one.said().isBefore(lately));
    }

    /**
     * Whether the same person said the same warning a moment ago.
     *
     * @param events the commitment's, the first first
     */
    static boolean warned(List<LedgerEvent> events, EventDraft warning) {
        return events.stream().anyMatch(event -> same(event, warning));
    }

    private static boolean same(LedgerEvent event, EventDraft draft) {
        String person = draft.actor().userKey();
        return person != null
                && person.equals(event.actor().userKey())
                && event.kind() == draft.kind()
                && event.side() == draft.side()
                && draft.reason() != null
                && draft.reason().equals(event.reason())
                && draft.facts().equals(event.facts())
                && Duration.between(event.at(), draft.at()).compareTo(SAME_WARNING) <= 0;
    }
}
