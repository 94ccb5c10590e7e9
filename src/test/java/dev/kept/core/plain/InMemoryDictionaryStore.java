package dev.kept.core.plain;

import java.util.List;

/** A list of terms in memory. */
public final class InMemoryDictionaryStore implements DictionaryStore {

    private List<DictionaryTerm> kept = List.of();

    @Override
    public List<DictionaryTerm> terms() {
        return kept;
    }

    @Override
    public void save(List<DictionaryTerm> terms) {
        kept = List.copyOf(terms);
    }
}
