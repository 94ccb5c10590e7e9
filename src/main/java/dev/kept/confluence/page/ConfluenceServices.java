package dev.kept.confluence.page;

import dev.kept.core.host.ProductServices;
import java.util.Optional;

/** Confluence gives Kept nothing by another door: all that Kept uses there is registered for plugins. */
public final class ConfluenceServices implements ProductServices {

    @Override
    public String application() {
        return "confluence";
    }

    @Override
    public <T> Optional<T> find(Class<T> type) {
        return Optional.empty();
    }
}
