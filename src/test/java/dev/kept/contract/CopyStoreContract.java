package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kept.core.publishing.CopyStore;
import dev.kept.core.publishing.CopyStore.PublishedCopy;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of copies must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class CopyStoreContract {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** The store under test. */
    protected abstract CopyStore copies();

    @Test
    void the_last_copy_of_a_project_is_kept_and_no_other() {
        copies().keep("SHOP", new PublishedCopy("{\"a\":1}", NOON));
        copies().keep("shop", new PublishedCopy("{\"a\":2}", NOON));
        copies().keep("SHOP", new PublishedCopy("{\"a\":3}", NOON.plusSeconds(5)));
        assertEquals(
                new PublishedCopy("{\"a\":3}", NOON.plusSeconds(5)),
                copies().find("SHOP").orElseThrow());
        assertEquals("{\"a\":2}", copies().find("shop").orElseThrow().text());
        copies().remove("SHOP");
        copies().remove("SHOP");
        assertEquals(Optional.empty(), copies().find("SHOP"));
        assertEquals(Optional.empty(), copies().find(""));
    }

    @Test
    void a_name_with_any_sign_comes_back_as_it_was() throws Exception {
        String json = "{\"name\":\"B\u00fcro \ud83d\ude80 \\\"x\\\"\"}";
        copies().keep("\u00c4", new PublishedCopy(json, NOON));
        ObjectMapper mapper = new ObjectMapper();
        assertEquals(
                mapper.readTree(json),
                mapper.readTree(copies().find("\u00c4").orElseThrow().text()));
    }
}
