package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a chain that was written on another instance lies here. The chain itself stays as it is, with its ids and hashes;
 * one more event behind it, a {@link EventKind#MOVED} that states an issue, says what the other instance could not know.
 *
 * @param issueId the issue here; {@link #NO_ISSUE} for a commitment whose issue was deleted
 * @param projectId where the issue lies
 * @param restricted whether a security level hides the issue from some who see the project
 * @param countsIn where the commitment counts if its date is over already
 * @param instance names the instance it came from
 */
public record Arrival(long issueId, long projectId, boolean restricted, long countsIn, String instance) {

    /** No issue has this id. */
    public static final long NO_ISSUE = 0;

    private static final Pattern DIGEST = Pattern.compile("[0-9A-Za-z]{0,64}");

    /** Whether an instance may be called so in the record. */
    public static boolean names(String instance) {
        return FactBounds.holds(Facts.INSTANCE, instance);
    }

    /** The whole chain, placed here by one event more. Nobody in particular acts. */
    public Addition of(List<LedgerEvent> chain, Instant at) {
        Commitment before = Projection.replay(chain);
        EventDraft draft = EventDraft.of(at, EventKind.MOVED, before.side(), ActorMark.NOBODY)
                .stating(Map.of(
                        Facts.ISSUE, Long.toString(issueId),
                        Facts.PROJECT, Long.toString(projectId),
                        Facts.RESTRICTED, Boolean.toString(restricted),
                        Facts.COUNTS_IN, Long.toString(countsIn),
                        Facts.INSTANCE, instance));
        Addition placed = Addition.of(before.id(), before, List.of(draft));
        List<LedgerEvent> events = new ArrayList<>(chain);
        events.addAll(placed.events());
        return new Addition(events, placed.projection());
    }

    /**
     * The first event of a chain that this ledger would never have written: a text, day or number in it breaks the rules for
     * what people type, or nothing follows from it; {@code null} when there is none.
     */
    public static @Nullable LedgerEvent strange(List<LedgerEvent> chain) {
        Commitment state = null;
        for (LedgerEvent event : chain) {
            try {
                if (!plausible(event) || state != null && !fits(event, state)) {
                    return event;
                }
                state = Projection.apply(state, event);
            } catch (IllegalArgumentException | IllegalStateException | DateTimeException | ArithmeticException e) {
                return event;
            }
        }
        return null;
    }

    private static boolean plausible(LedgerEvent event) {
        String reason = event.reason();
        return FactBounds.inRange(LocalDate.ofInstant(event.at(), ZoneOffset.UTC))
                && (event.date() == null || FactBounds.inRange(event.date()))
                && (reason == null || FactBounds.typed(reason))
                && DIGEST.matcher(event.actor().digest()).matches()
                && event.facts().entrySet().stream().allMatch(fact -> FactBounds.holds(fact.getKey(), fact.getValue()));
    }

    /** A notice ends before the date it is given for, nothing is delivered in the future, and an objection is to what was. */
    private static boolean fits(LedgerEvent event, Commitment before) {
        LocalDate noticeBy = Facts.day(event, Facts.NOTICE_BY);
        String delivered = event.facts().get(Facts.DELIVERED_ON);
        Integer about = Facts.number(event, Facts.ABOUT);
        LocalDate today = LocalDate.ofInstant(event.at(), before.zone());
        return (about == null || about >= 1 && about < event.sequence())
                && (noticeBy == null || !noticeBy.isAfter(before.agreedDate()))
                && (delivered == null
                        || delivered.equals(Facts.NOT_AT_ALL)
                        || !LocalDate.parse(delivered).isAfter(today));
    }
}
