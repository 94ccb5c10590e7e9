package dev.kept.core.conversation;

import dev.kept.core.Nullable;
import dev.kept.core.promise.Consent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the two sides told each other beside the dates.
 *
 * @param disclosures what is told about each facet; a facet that is not in it is not disclosed
 * @param causes those stated for a change, a withdrawal or a miss, the last one last
 * @param acceptedOn the day the requester confirmed the delivery; {@code null} while it was not confirmed
 * @param confirmation whose word that is; {@code null} while it was not confirmed
 * @param disputed whether somebody disputes the record and nobody answered yet
 * @param claim the date that was meant, as somebody says who disputes the one on record; {@code null} when nobody does
 * @param feedback what the requester's contacts say about it afterwards
 */
public record Conversation(
        Map<Facet, Disclosure> disclosures,
        List<StatedCause> causes,
        @Nullable LocalDate acceptedOn,
        @Nullable Consent confirmation,
        boolean disputed,
        @Nullable LocalDate claim,
        Feedback feedback) {

    public static final Conversation NONE =
            new Conversation(Map.of(), List.of(), null, null, false, null, Feedback.NONE);

    public Conversation {
        disclosures = Map.copyOf(disclosures);
        causes = List.copyOf(causes);
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

    public Conversation disclosing(Facet facet, Disclosure disclosure) {
        Map<Facet, Disclosure> more = new EnumMap<>(Facet.class);
        more.putAll(disclosures);
        more.put(facet, disclosure);
        return new Conversation(more, causes, acceptedOn, confirmation, disputed, claim, feedback);
    }

    public Conversation stillTrue(Set<Facet> facets, LocalDate day) {
        Map<Facet, Disclosure> more = new EnumMap<>(Facet.class);
        disclosures.forEach((facet, told) -> more.put(facet, facets.contains(facet) ? told.confirmed(day) : told));
        return new Conversation(more, causes, acceptedOn, confirmation, disputed, claim, feedback);
    }

    public Conversation because(@Nullable String code, LocalDate day) {
        if (code == null) {
            return this;
        }
        List<StatedCause> more = new ArrayList<>(causes);
        more.add(new StatedCause(code, day));
        return new Conversation(disclosures, more, acceptedOn, confirmation, disputed, claim, feedback);
    }

    public Conversation accepted(LocalDate day, Consent consent) {
        return new Conversation(disclosures, causes, day, consent, disputed, claim, feedback);
    }

    public Conversation notAccepted() {
        return new Conversation(disclosures, causes, null, null, disputed, claim, feedback);
    }

    public Conversation saying(Feedback said) {
        return new Conversation(disclosures, causes, acceptedOn, confirmation, disputed, claim, said);
    }

    public Conversation disputed(boolean open) {
        return new Conversation(disclosures, causes, acceptedOn, confirmation, open, null, feedback);
    }

    /** Somebody says that the date on record was mistyped, and that this one was meant. */
    public Conversation claiming(LocalDate date) {
        return new Conversation(disclosures, causes, acceptedOn, confirmation, true, date, feedback);
    }

    /** Another date was named, so that nothing is left to put right. */
    public Conversation claimingNothing() {
        return claim == null ? this : disputed(false);
    }
}
