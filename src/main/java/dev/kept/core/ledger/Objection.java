package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.promise.Announced;
import dev.kept.core.promise.Consent;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was stated in the requester's name and the requester never agreed to or was never told. Both versions stay on the record: until the
 * day of the objection the consent counts, from then on it does not.
 */
public final class Objection {

    private Objection() {}

    /**
     * Something that was stated in the requester's name and that the requester may still object to.
     *
     * @param kind what was stated
     * @param on the day it was stated, in the requester's zone
     */
    public record Open(EventKind kind, Consent consent, LocalDate on) {
        public int event() {
            return consent.event();
        }

        /** The day on which somebody is said to have been told; empty when something else was stated. */
        public Optional<LocalDate> toldOn(Commitment commitment) {
            return ofTelling(kind)
                    ? commitment.promise().announced().stream()
                            .flatMap(one -> one.tellings().stream())
                            .filter(telling -> telling.word().equals(consent))
                            .map(Telling::on)
                            .findFirst()
                    : Optional.empty();
        }
    }

    /** All that can be objected to, the oldest first. What the requester answered later is settled by that answer. */
    public static List<Open> open(Commitment commitment) {
        List<Open> open = new ArrayList<>();
        Promise promise = commitment.promise();
        List<DateChange> changes = promise.changes();
        if (commitment.stage() == Stage.PROMISE && changes.stream().noneMatch(Objection::answered)) {
            add(open, EventKind.ACCEPTED, commitment.deal().acceptance(), promise.madeOn());
        }
        for (int i = 0; i < changes.size(); i++) {
            if (changes.subList(i, changes.size()).stream().noneMatch(Objection::answered)) {
                add(
                        open,
                        EventKind.DATE_AGREED,
                        changes.get(i).consent(),
                        changes.get(i).on());
            }
        }
        add(open, EventKind.RELEASED, promise.withdrawnConsent(), promise.withdrawnOn());
        add(
                open,
                EventKind.ACCEPTED_AS_DONE,
                commitment.conversation().confirmation(),
                commitment.conversation().acceptedOn());
        Set<Integer> consents = changes.stream()
                .map(DateChange::consent)
                .filter(Objects::nonNull)
                .map(Consent::event)
                .collect(Collectors.toSet());
        promise.announced().forEach(one -> tellings(open, one, consents));
        open.sort(Comparator.comparing(Open::event));
        return open;
    }

    /** That somebody was told; what a consent says with it stands and falls with the consent. */
    private static void tellings(List<Open> open, Announced one, Set<Integer> consents) {
        for (Telling telling : one.tellings()) {
            int event = telling.word().event();
            if (one.disputable(telling) && !consents.contains(event)) {
                EventKind said = one.date() == null ? EventKind.WARNED : EventKind.DATE_PROPOSED;
                add(open, event == one.event() ? said : EventKind.TOLD, telling.word(), telling.since());
            }
        }
    }

    /** What was stated last. */
    public static Optional<Open> latest(Commitment commitment) {
        List<Open> open = open(commitment);
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
    }

    /** Whether what this kind of event states in the requester's name is that the requester was told. */
    public static boolean ofTelling(EventKind kind) {
        return kind == EventKind.WARNED || kind == EventKind.DATE_PROPOSED || kind == EventKind.TOLD;
    }

    /** What that event stated; empty when it stated nothing, or nothing that can still be objected to. */
    public static Optional<Open> of(Commitment commitment, int event) {
        return open(commitment).stream().filter(one -> one.event() == event).findFirst();
    }

    private static boolean answered(DateChange change) {
        return change.consent() != null && change.consent().answered();
    }

    private static void add(List<Open> open, EventKind kind, @Nullable Consent consent, @Nullable LocalDate on) {
        if (consent != null && on != null && consent.disputable()) {
            open.add(new Open(kind, consent, on));
        }
    }

    /** The state after the objection. */
    static Commitment taken(Commitment before, LedgerEvent event, LocalDate day) {
        int about = Integer.parseInt(Facts.of(event, Facts.ABOUT));
        Open open = of(before, about)
                .orElseThrow(() -> new IllegalStateException("Event " + event.sequence() + " of commitment "
                        + event.commitment() + " objects to event " + about + ", which nobody can object to"));
        return switch (open.kind()) {
            case ACCEPTED -> accepted(before, day);
            case DATE_AGREED -> redated(before, open.consent(), day);
            case ACCEPTED_AS_DONE -> before.with(before.conversation().notAccepted());
            default -> before.with(before.promise().objected(open.consent(), day));
        };
    }

    /**
     * While the first date lies ahead, it is back on the table. What is over stays a promise, because otherwise a miss
     * could be objected away, and so does one whose date moved since: there the record is in dispute.
     */
    private static Commitment accepted(Commitment before, LocalDate day) {
        Commitment objected = before.with(before.deal().objected(day));
        boolean ahead = before.open()
                && !day.isAfter(before.decidingDate())
                && before.promise().changes().isEmpty()
                && !before.deal().split()
                && before.deal().parent() == null;
        return ahead
                ? objected.with(objected.deal().at(Stage.OFFER).naming(null))
                : objected.with(objected.conversation().disputed(true));
    }

    /** The date in force before is in force again, and the field shows it unless another one was named since. */
    private static Commitment redated(Commitment before, Consent consent, LocalDate day) {
        List<DateChange> changes = before.promise().changes();
        boolean shown = consent.equals(changes.get(changes.size() - 1).consent());
        Commitment after = before.reckoned(before.promise().objected(consent, day));
        return shown ? after.shownAgain(day) : after;
    }
}
