package dev.kept.sandbox.confluence.rim;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.event.api.EventPublisher;
import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.WikiListener;
import dev.kept.sandbox.confluence.state.WikiPage;
import java.util.function.Supplier;

/** Publishes the product's page events. */
public final class PageEvents implements WikiListener {

    private final Supplier<EventPublisher> publisher;
    private final Entities entities;

    /** Publishes through the kernel's publisher, which is there once services are registered. */
    public PageEvents(Supplier<EventPublisher> publisher, Entities entities) {
        this.publisher = publisher;
        this.entities = entities;
    }

    @Override
    public void created(WikiPage page, Viewer author) {
        publisher.get().publish(new PageCreateEvent(this, entities.page(page)));
    }

    @Override
    public void updated(WikiPage before, WikiPage after, Viewer author) {
        publisher.get().publish(new PageUpdateEvent(this, entities.page(after)));
    }

    @Override
    public void removed(WikiPage page, Viewer author) {
        publisher.get().publish(new PageRemoveEvent(this, entities.page(page)));
    }
}
