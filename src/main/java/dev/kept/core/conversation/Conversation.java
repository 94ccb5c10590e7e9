package dev.kept.core.conversation;

import dev.kept.core.Nullable;
import dev.kept.core.promise.Consent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/**
 * What the two sides told each other beside the dates.
 *
 * @param disclosures what is told about each facet; a facet that is not in it is not disclosed
 * @param causes those stated for a change, a withdrawal or a miss, the last one last
 * @param reports how IT said that it stands, the last one last
 * @param acceptedOn the day the requester confirmed the delivery; {@code null} while it was not confirmed
 * @param confirmation whose word that is; {@code null} while it was not confirmed
 * @param disputed whether somebody disputes the record and nobody answered yet
 * @param claim the date that was meant, as somebody says who disputes the one on record; {@code null} when nobody does
 * @param feedback what the requester's contacts say about it afterwards
 */
public record Conversation(
        Map<Facet, Disclosure> disclosures,
        List<StatedCause> causes,
        List<StatusReport> reports,
        @Nullable LocalDate acceptedOn,
        @Nullable Consent confirmation,
        boolean disputed,
        @Nullable LocalDate claim,
        Feedback feedback) {

    public static final Conversation NONE =
            new Conversation(Map.of(), List.of(), List.of(), null, null, false, null, Feedback.NONE);

    public Conversation {
        disclosures = Map.copyOf(disclosures);
        causes = List.copyOf(causes);
        reports = List.copyOf(reports);
    }

    /** The last cause stated; {@code null} when none was. */
    public @Nullable String cause() {
        return causes.isEmpty() ? null : causes.get(causes.size() - 1).code();
    }

    /** The last cause stated by the end of that day; {@code null} when none was. */
    public @Nullable StatedCause causeBy(LocalDate day) {
        StatedCause last = null;
        for (StatedCause stated : causes) {
            last = stated.on().isAfter(day) ? last : stated;
        }
        return last;
    }

    /** How IT said last that it stands; {@code null} while it said nothing. */
    public @Nullable ReportedStatus status() {
        return reports.isEmpty() ? null : reports.get(reports.size() - 1).status();
    }

    /** What IT reported last by the end of that day; {@code null} when it reported nothing. */
    public @Nullable StatusReport reportBy(LocalDate day) {
        StatusReport last = null;
        for (StatusReport report : reports) {
            last = report.on().isAfter(day) ? last : report;
        }
        return last;
    }

    /**
     * The last event up to that one that is more than a report or said afterwards: neither changes anything that somebody
     * was asked.
     *
     * @param other the last event up to one that is no other note
     */
    public int before(int event, IntUnaryOperator other) {
        int last = other.applyAsInt(event);
        while (notes(last)) {
            last = other.applyAsInt(last - 1);
        }
        return last;
    }

    private boolean notes(int event) {
        return feedback.holds(event) || reports.stream().anyMatch(report -> report.event() == event);
    }

    public Conversation disclosing(Facet facet, Disclosure disclosure) {
        Map<Facet, Disclosure> more = new EnumMap<>(Facet.class);
        more.putAll(disclosures);
        more.put(facet, disclosure);
        return copy(next -> next.disclosures = more);
    }

    public Conversation stillTrue(Set<Facet> facets, LocalDate day) {
        Map<Facet, Disclosure> more = new EnumMap<>(Facet.class);
        disclosures.forEach((facet, told) -> more.put(facet, facets.contains(facet) ? told.confirmed(day) : told));
        return copy(next -> next.disclosures = more);
    }

    public Conversation because(@Nullable String code, LocalDate day) {
        if (code == null) {
            return this;
        }
        List<StatedCause> more = new ArrayList<>(causes);
        more.add(new StatedCause(code, day));
        return copy(next -> next.causes = more);
    }

    public Conversation reporting(StatusReport report) {
        List<StatusReport> more = new ArrayList<>(reports);
        more.add(report);
        return copy(next -> next.reports = more);
    }

    public Conversation accepted(LocalDate day, Consent consent) {
        return confirmed(day, consent);
    }

    public Conversation notAccepted() {
        return confirmed(null, null);
    }

    private Conversation confirmed(@Nullable LocalDate day, @Nullable Consent consent) {
        return copy(next -> {
            next.acceptedOn = day;
            next.confirmation = consent;
        });
    }

    public Conversation saying(Feedback said) {
        return copy(next -> next.feedback = said);
    }

    public Conversation disputed(boolean open) {
        return copy(next -> {
            next.disputed = open;
            next.claim = null;
        });
    }

    /** Somebody says that the date on record was mistyped, and that this one was meant. */
    public Conversation claiming(LocalDate date) {
        return copy(next -> {
            next.disputed = true;
            next.claim = date;
        });
    }

    /** Another date was named, so that nothing is left to put right. */
    public Conversation claimingNothing() {
        return claim == null ? this : disputed(false);
    }

    private Conversation copy(Consumer<NextConversation> change) {
        NextConversation next = new NextConversation(this);
        change.accept(next);
        return new Conversation(
                next.disclosures,
                next.causes,
                next.reports,
                next.acceptedOn,
                next.confirmation,
                next.disputed,
                next.claim,
                next.feedback);
    }

    /** What is replaced, by name: in a list of eight values two of one type are soon exchanged. */
    private static final class NextConversation {
        private Map<Facet, Disclosure> disclosures;
        private List<StatedCause> causes;
        private List<StatusReport> reports;
        private @Nullable LocalDate acceptedOn;
        private @Nullable Consent confirmation;
        private boolean disputed;
        private @Nullable LocalDate claim;
        private Feedback feedback;

        private NextConversation(Conversation now) {
            disclosures = now.disclosures;
            causes = now.causes;
            reports = now.reports;
            acceptedOn = now.acceptedOn;
            confirmation = now.confirmation;
            disputed = now.disputed;
            claim = now.claim;
            feedback = now.feedback;
        }
    }
}
