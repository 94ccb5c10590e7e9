package dev.kept.core.host;

import java.util.Optional;

/** A product that gives nothing by a door of its own. */
public record FakeProduct(String application) implements ProductServices {
    @Override
    public <T> Optional<T> find(Class<T> type) {
        return Optional.empty();
    }
}
