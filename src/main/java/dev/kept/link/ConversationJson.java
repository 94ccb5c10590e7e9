package dev.kept.link;

import dev.kept.core.Nullable;
import dev.kept.core.promise.Conversation;
import dev.kept.core.promise.Disclosure;
import dev.kept.core.promise.Facet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sides told each other beside the dates.
 *
 * @param disclosures by the code of what they are about, in the order of {@link Facet}
 */
record ConversationJson(
        @Nullable String cause,
        @Nullable LocalDate acceptedOn,
        boolean disputed,
        Map<String, DisclosureJson> disclosures,
        List<CauseJson> causes) {

    static ConversationJson of(Conversation talk) {
        Map<String, DisclosureJson> disclosures = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Disclosure told = talk.disclosures().get(facet);
            if (told != null) {
                disclosures.put(facet.code(), DisclosureJson.of(told));
            }
        }
        return new ConversationJson(
                talk.cause(),
                talk.acceptedOn(),
                talk.disputed(),
                disclosures,
                talk.causes().stream()
                        .map(stated -> new CauseJson(stated.code(), stated.on()))
                        .toList());
    }

    /** What is known about one facet, and when that was last confirmed. */
    record DisclosureJson(
            Disclosure.Form form,
            @Nullable String value,
            @Nullable String upTo,
            LocalDate confirmedOn) {

        static DisclosureJson of(Disclosure told) {
            return new DisclosureJson(told.form(), told.value(), told.upTo(), told.confirmedOn());
        }
    }

    /** A cause that was stated, and when. */
    record CauseJson(String code, LocalDate statedOn) {}
}
