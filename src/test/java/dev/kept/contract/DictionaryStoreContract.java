package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.plain.DictionaryStore;
import dev.kept.core.plain.DictionaryTerm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of the list of terms must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class DictionaryStoreContract {

    private static final List<DictionaryTerm> TERMS = List.of(
            new DictionaryTerm("Zur\u00fcckrollen", List.of("rollback", "roll-back"), "back to the version = before"),
            new DictionaryTerm("API", List.of(), ""));

    /** The store under test; the same one however often it is asked for. */
    protected abstract DictionaryStore dictionary();

    @Test
    void nothing_is_there_at_first() {
        assertEquals(List.of(), dictionary().terms());
    }

    @Test
    void the_last_list_is_read_in_its_order() {
        dictionary().save(List.of(new DictionaryTerm("RTO", List.of(), "")));
        dictionary().save(TERMS);
        assertEquals(TERMS, dictionary().terms());
        dictionary().save(List.of());
        assertEquals(List.of(), dictionary().terms());
    }
}
