package dev.kept.core.plain;

import java.util.List;

/** Where the organisation's list of terms is kept. The same on all nodes of a cluster; rules are the caller's. */
public interface DictionaryStore {

    /** The terms as they were saved last, in their order; none before. */
    List<DictionaryTerm> terms();

    /** Replaces them. */
    void save(List<DictionaryTerm> terms);
}
