package dev.kept.core.commitment;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What the two sides told each other beside the dates.
 *
 * @param disclosures what is told about each facet; a facet that is not in it is not disclosed
 * @param cause code of the last cause stated for a change, a withdrawal or a miss; {@code null} when none was
 * @param acceptedOn the day the requester confirmed the delivery; {@code null} while it was not confirmed
 * @param disputed whether somebody disputes the record and nobody answered yet
 */
public record Conversation(
        Map<Facet, Disclosure> disclosures,
        @Nullable String cause,
        @Nullable LocalDate acceptedOn,
        boolean disputed) {

    public static final Conversation NONE = new Conversation(Map.of(), null, null, false);

    public Conversation {
        disclosures = Map.copyOf(disclosures);
    }

    Conversation disclosing(Facet facet, Disclosure disclosure) {
        Map<Facet, Disclosure> more = new EnumMap<>(Facet.class);
        more.putAll(disclosures);
        more.put(facet, disclosure);
        return new Conversation(more, cause, acceptedOn, disputed);
    }

    Conversation stillTrue(Set<Facet> facets, LocalDate day) {
        Map<Facet, Disclosure> more = new EnumMap<>(Facet.class);
        disclosures.forEach((facet, told) -> more.put(facet, facets.contains(facet) ? told.confirmed(day) : told));
        return new Conversation(more, cause, acceptedOn, disputed);
    }

    Conversation because(@Nullable String code) {
        return code == null ? this : new Conversation(disclosures, code, acceptedOn, disputed);
    }

    Conversation accepted(@Nullable LocalDate day) {
        return new Conversation(disclosures, cause, day, disputed);
    }

    Conversation disputed(boolean open) {
        return new Conversation(disclosures, cause, acceptedOn, open);
    }
}
