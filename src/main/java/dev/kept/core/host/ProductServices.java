package dev.kept.core.host;

import java.util.Optional;

/** What a product gives by a door of its own to whoever asks, beside the services that are registered for plugins. */
public interface ProductServices {

    /** The product's name in a descriptor, {@code jira} or {@code confluence}. */
    String application();

    /**
     * The service that this feature rests on; empty when the product does not give it so.
     *
     * @param type its interface
     * @throws IllegalStateException when the product is not ready
     * @throws LinkageError when it no longer has the method that gives it
     */
    <T> Optional<T> find(Class<T> type);
}
