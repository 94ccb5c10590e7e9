package dev.kept.sandbox.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.kept.sandbox.confluence.state.Draft;
import dev.kept.sandbox.confluence.state.Wiki;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiPage.Property;
import dev.kept.sandbox.confluence.state.WikiPage.Restrictions;
import dev.kept.sandbox.confluence.state.WikiSpace;
import dev.kept.sandbox.host.Documents;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class DocumentFilesTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T10:15:30.123456Z"));

    private final Documents documents = new InMemoryDocuments();

    @Test
    void a_wiki_reads_back_all_it_wrote() {
        Wiki wiki = new Wiki(new DocumentFiles(documents), CLOCK);
        WikiSpace space = wiki.createSpace("OPEN", "Open", "About", WikiSpace.Permissions.OPEN, "admin");
        WikiPage page = wiki.create("OPEN", new Draft("T\u00e4glich", "<p>\u2019a\u2018</p>", null, "why"), "sales");
        wiki.update(page.id(), new Draft("Daily", "<p>b</p>", null, ""), 2, "finance");
        wiki.label(page.id(), Set.of("x", "y"));
        wiki.restrict(page.id(), new Restrictions(Set.of("sales"), Set.of("finance")));
        wiki.properties(
                page.id(),
                Map.of("k", new Property(JsonNodeFactory.instance.objectNode().put("a", 1), 3)));
        WikiPage gone = wiki.create("OPEN", new Draft("Gone", "", null, ""), "sales");
        wiki.delete(gone.id());

        Wiki again = new Wiki(new DocumentFiles(documents), CLOCK);
        assertEquals(wiki.page(page.id()), again.page(page.id()));
        assertEquals(space, again.space("OPEN").orElseThrow());
        assertEquals(2, again.pages().size());
    }

    private static final class InMemoryDocuments implements Documents {
        private final Map<String, Map<String, String>> kinds = new LinkedHashMap<>();

        @Override
        public void put(String kind, String id, String json) {
            kinds.computeIfAbsent(kind, name -> new LinkedHashMap<>()).put(id, json);
        }

        @Override
        public void delete(String kind, String id) {
            kinds.getOrDefault(kind, Map.of()).remove(id);
        }

        @Override
        public void each(String kind, BiConsumer<String, String> visitor) {
            kinds.getOrDefault(kind, Map.of()).forEach(visitor);
        }

        @Override
        public void batch(Runnable work) {
            work.run();
        }
    }
}
