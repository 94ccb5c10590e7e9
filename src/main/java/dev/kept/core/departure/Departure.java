package dev.kept.core.departure;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.Projection;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Consent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An event by which a promise left a project's figures, or by which its weight in them changed. A rate is never shown
 * without a way to these, because each of them can make a rate better without anybody working better. The rule is
 * ours: <em>nothing bends alone</em>.
 *
 * @param commitment whose event it is
 * @param event its number in the commitment's chain, from 1
 * @param projectId the host's id of the project whose figures it concerns
 * @param on the day it happened, where the requester is
 * @param kind what it did
 */
public record Departure(CommitmentId commitment, int event, long projectId, LocalDate on, DepartureKind kind) {

    /** What an event did to a promise's weight; a code, once given out, is never changed. */
    public enum DepartureKind implements Coded {
        /** Released, as the requester itself answered: in no figure any more. */
        RELEASED,
        /** Released, as the promising side says that the requester agreed: in no figure any more. */
        RELEASED_STATED,
        /** Hidden from some who see the project before its date was over: in no figure as long as it is. */
        HIDDEN,
        /** Now in another project, before its date was over: counts there. */
        MOVED,
        /** Its issue or comment was deleted: it still counts, as it was then. */
        DELETED,
        /** Split into parts, which share its outcome. */
        SPLIT,
        /** Another size, which counts where promises are weighed. */
        RESIZED,
        /** The record of its dates or its delivery was put right. */
        CORRECTED,
        /** Brought in from an issue's history. */
        IMPORTED
    }

    /**
     * A place in a list of them, the latest day first.
     *
     * @param on the day of the last one before it
     * @param commitment whose event that one was
     * @param event the event's number
     */
    public record DeparturePosition(LocalDate on, CommitmentId commitment, int event) {

        private static final char SEPARATOR = '~';

        /** The place behind one of them. */
        public static DeparturePosition of(Departure last) {
            return new DeparturePosition(last.on, last.commitment, last.event);
        }

        /** The place a text names; empty when it names none. */
        public static Optional<DeparturePosition> read(String text) {
            int day = text.indexOf(SEPARATOR);
            int event = text.indexOf(SEPARATOR, day + 1);
            if (day < 0 || event < 0) {
                return Optional.empty();
            }
            try {
                return Optional.of(new DeparturePosition(
                        LocalDate.parse(text.substring(0, day)),
                        new CommitmentId(text.substring(event + 1)),
                        Integer.parseInt(text.substring(day + 1, event))));
            } catch (DateTimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        /** As text that an address can hold. */
        public String text() {
            return on.toString() + SEPARATOR + event + SEPARATOR + commitment;
        }
    }

    /** What is kept of it besides whose it is; equal texts are equal departures. */
    public String text() {
        return event + " " + projectId + " " + on + " " + kind.name();
    }

    /**
     * Those among events that follow a state.
     *
     * @param before the commitment before the first of these events; {@code null} for a whole chain
     * @param events in sequence, of one commitment
     */
    public static List<Departure> of(@Nullable Commitment before, List<LedgerEvent> events) {
        List<Departure> found = new ArrayList<>();
        Commitment state = before;
        for (LedgerEvent event : events) {
            Commitment after = Projection.apply(state, event);
            DepartureKind kind = state == null ? opening(event) : kind(state, event, after);
            if (kind != null) {
                found.add(new Departure(
                        after.id(),
                        event.sequence(),
                        (state == null ? after : state).carrier().counted().projectId(),
                        LocalDate.ofInstant(event.at(), after.zone()),
                        kind));
            }
            state = after;
        }
        return found;
    }

    private static @Nullable DepartureKind opening(LedgerEvent event) {
        return event.kind() == EventKind.IMPORTED ? DepartureKind.IMPORTED : null;
    }

    /** Nothing leaves that was in no figure before. */
    private static @Nullable DepartureKind kind(Commitment before, LedgerEvent event, Commitment after) {
        if (!before.counted()) {
            return null;
        }
        return switch (event.kind()) {
            case RELEASED -> after.counted() ? null : released(after);
            case VISIBILITY_CHANGED -> after.counted() ? null : DepartureKind.HIDDEN;
            case MOVED -> moved(before, after) ? DepartureKind.MOVED : null;
            case TOMBSTONE -> DepartureKind.DELETED;
            case SPLIT -> DepartureKind.SPLIT;
            case CORRECTED -> corrected(before, after);
            default -> null;
        };
    }

    private static DepartureKind released(Commitment after) {
        Consent consent = after.promise().withdrawnConsent();
        return consent != null && consent.answered() ? DepartureKind.RELEASED : DepartureKind.RELEASED_STATED;
    }

    private static boolean moved(Commitment before, Commitment after) {
        return before.carrier().counted().projectId()
                != after.carrier().counted().projectId();
    }

    /** Another requester changes no figure of the project. */
    private static @Nullable DepartureKind corrected(Commitment before, Commitment after) {
        if (before.promise().size() != after.promise().size()) {
            return DepartureKind.RESIZED;
        }
        return before.promise().equals(after.promise()) ? null : DepartureKind.CORRECTED;
    }
}
