package dev.kept.core.goal;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The pages of the wiki that goals can be bound to, as the person who is logged in sees them. */
public interface StrategyPages {

    /** Pages whose title contains the words, the best match first; at most 20. */
    Answer<List<Goal.StrategyPage>> find(String text);

    /**
     * The pages with these numbers that the person may see; the others are left out.
     *
     * @param numbers of pages, in any order
     */
    default Answer<List<Goal.StrategyPage>> numbered(Collection<Long> numbers) {
        return Answer.refused(Refusal.of(Refusal.Kind.NOT_LINKED, "kept.error.confluence_not_linked"));
    }

    /**
     * Present titles by page id, of those of these pages that the wiki was asked for; empty for a page that is gone or that
     * the person may not see. None where the wiki cannot be asked.
     */
    default Map<Long, String> titles(Collection<Goal.StrategyPage> pages) {
        return Map.of();
    }
}
