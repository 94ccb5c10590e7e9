package dev.kept.jira.event;

import com.atlassian.event.api.EventPublisher;
import dev.kept.core.BestEffort;
import dev.kept.core.Incident;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.AppendedEvents;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.jira.event.PromiseEvent.PromisePlace;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes what was appended on Jira's event bus. A listener that fails changes nothing for whoever took the step. */
public final class PromiseEvents implements AppendedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(PromiseEvents.class);

    private final HostService<EventPublisher> bus;

    public PromiseEvents(HostServices services) {
        this.bus = services.of(Feature.EDITS, () -> EventPublisher.class);
    }

    @Override
    public void appended(List<Addition> additions) {
        bus.find()
                .ifPresent(
                        known -> additions.forEach(one -> one.events().forEach(event -> publish(known, one, event))));
    }

    private static void publish(EventPublisher bus, Addition addition, LedgerEvent event) {
        Commitment promise = addition.projection();
        PromisePlace place =
                new PromisePlace(promise.id().value(), event.sequence(), promise.issueId(), promise.projectId());
        PromiseEvent told = new PromiseEvent(
                place,
                event.kind().code(),
                event.side().code(),
                event.word(promise.side()).code(),
                event.at(),
                event.date());
        BestEffort.run(
                () -> bus.publish(told),
                failure -> LOG.error(
                        "Other plugins were not told of {}, incident {}", promise.id(), Incident.fresh(), failure));
    }
}
