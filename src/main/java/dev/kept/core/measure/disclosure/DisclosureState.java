package dev.kept.core.measure.disclosure;

import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What is told about a commitment, or about several of which the same is told.
 *
 * @param confirmed the facets that are stated, with the day each was last stated or confirmed
 * @param unknownYet those of them that say <em>unknown yet</em>
 */
public record DisclosureState(Map<Facet, LocalDate> confirmed, Set<Facet> unknownYet) {

    public static final DisclosureState NOTHING = new DisclosureState(Map.of(), Set.of());

    public DisclosureState {
        confirmed = Map.copyOf(confirmed);
        unknownYet = Set.copyOf(unknownYet);
        if (!confirmed.keySet().containsAll(unknownYet)) {
            throw new IllegalArgumentException(unknownYet + " are not among " + confirmed.keySet());
        }
    }

    public static DisclosureState of(Map<Facet, Disclosure> disclosures) {
        Map<Facet, LocalDate> confirmed = new EnumMap<>(Facet.class);
        Set<Facet> unknownYet = EnumSet.noneOf(Facet.class);
        disclosures.forEach((facet, told) -> {
            confirmed.put(facet, told.confirmedOn());
            if (told.form() == Disclosure.Form.UNKNOWN) {
                unknownYet.add(facet);
            }
        });
        return new DisclosureState(confirmed, unknownYet);
    }
}
