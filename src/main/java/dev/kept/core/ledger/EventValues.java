package dev.kept.core.ledger;

import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.conversation.MissCost;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.conversation.StatusReport;
import dev.kept.core.conversation.ToldCost;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What an event says beside the dates, read from its facts. The day is the event's, in the zone of its commitment. */
final class EventValues {

    private EventValues() {}

    static Facet facet(LedgerEvent event) {
        return Facet.valueOf(Facts.of(event, Facts.FACET));
    }

    static Disclosure disclosure(LedgerEvent event, LocalDate day) {
        return new Disclosure(
                Disclosure.Form.valueOf(Facts.of(event, Facts.FORM)),
                event.facts().get(Facts.VALUE),
                event.facts().get(Facts.UP_TO),
                day);
    }

    static Set<Facet> facets(LedgerEvent event) {
        return Arrays.stream(Facts.of(event, Facts.FACETS).split(","))
                .map(Facet::valueOf)
                .collect(Collectors.toSet());
    }

    static StatusReport report(LedgerEvent event, LocalDate day) {
        return new StatusReport(ReportedStatus.valueOf(Facts.of(event, Facts.STATUS)), day, event.sequence());
    }

    static ToldCost cost(LedgerEvent event, LocalDate day) {
        return new ToldCost(MissCost.valueOf(Facts.of(event, Facts.COST)), day, event.sequence());
    }
}
