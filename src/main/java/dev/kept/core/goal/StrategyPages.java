package dev.kept.core.goal;

import dev.kept.core.Answer;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The pages of the wiki that goals can be bound to, as the person who is logged in sees them. */
public interface StrategyPages {

    /** Pages whose title contains the words, the best match first; at most 20. */
    Answer<List<Goal.StrategyPage>> find(String text);

    /**
     * Present titles by page id, of those of these pages that the wiki was asked for; empty for a page that is gone or that
     * the person may not see. None where the wiki cannot be asked.
     */
    default Map<Long, String> titles(Collection<Goal.StrategyPage> pages) {
        return Map.of();
    }
}
