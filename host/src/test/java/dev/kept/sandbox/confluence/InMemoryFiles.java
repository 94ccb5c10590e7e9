package dev.kept.sandbox.confluence;

import dev.kept.sandbox.confluence.state.WikiFiles;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiSpace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Files that live as long as the test. */
public final class InMemoryFiles implements WikiFiles {
    private final Map<String, WikiSpace> spaces = new LinkedHashMap<>();
    private final Map<Long, WikiPage> pages = new LinkedHashMap<>();

    @Override
    public void spaces(Consumer<WikiSpace> each) {
        spaces.values().forEach(each);
    }

    @Override
    public void pages(Consumer<WikiPage> each) {
        pages.values().forEach(each);
    }

    @Override
    public void save(WikiSpace space) {
        spaces.put(space.key(), space);
    }

    @Override
    public void save(WikiPage page) {
        pages.put(page.id(), page);
    }

    @Override
    public void delete(WikiPage page) {
        pages.remove(page.id());
    }
}
