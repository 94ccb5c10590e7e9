package dev.kept.link.promise;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kept.core.Nullable;
import dev.kept.core.conversation.Conversation;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.conversation.MissCost;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.link.house.RulesJson;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sides told each other beside the dates.
 *
 * @param cause code of the cause stated last; {@code null} when none was
 * @param acceptedOn the day the delivery was accepted as done; {@code null} when it was not
 * @param disputed whether the record is disputed
 * @param claim the date that was meant, as somebody says who disputes the one on record; left out when nobody does
 * @param status how IT reported last that it stands; left out while it reported nothing
 * @param cost what a contact of the requester told last that the miss cost; left out while nothing is told
 * @param thankedOn the day a contact of the requester said thanks; left out while nobody did
 * @param disclosures by the code of what they are about, in the order of {@link Facet}
 * @param causes every cause that was stated
 */
record ConversationJson(
        @Nullable String cause,
        @Nullable LocalDate acceptedOn,
        boolean disputed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate claim,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReportedStatus status,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable MissCost cost,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate thankedOn,
        Map<String, DisclosureJson> disclosures,
        List<StatedCauseJson> causes) {

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
                talk.claim(),
                talk.status(),
                talk.feedback().cost(),
                talk.feedback().thanks() == null
                        ? null
                        : talk.feedback().thanks().on(),
                disclosures,
                talk.causes().stream()
                        .map(stated -> new StatedCauseJson(stated.code(), stated.on()))
                        .toList());
    }

    /**
     * What is known about one facet, and when that was last confirmed.
     *
     * @param form how it is told: as a value, as a range, that there is none, or as unknown yet
     * @param value the value, or the lower end of a range; {@code null} where the form has none
     * @param upTo the upper end of a range; else {@code null}
     * @param confirmedOn the day it was told or confirmed last
     */
    record DisclosureJson(
            Disclosure.Form form,
            @Nullable String value,
            @Nullable String upTo,
            LocalDate confirmedOn) {

        static DisclosureJson of(Disclosure told) {
            return new DisclosureJson(told.form(), told.value(), told.upTo(), told.confirmedOn());
        }
    }

    /**
     * A cause that was stated, and when.
     *
     * @param code the cause's code, by which {@link RulesJson} names it
     * @param statedOn the day it was stated
     */
    record StatedCauseJson(String code, LocalDate statedOn) {}
}
