package dev.kept.core.goal;

import dev.kept.core.Answer;
import java.util.List;

/** The pages of the wiki that goals can be bound to, as the person who is logged in sees them. */
public interface StrategyPages {

    /** Pages whose title contains the words, the best match first; at most 20. */
    Answer<List<Goal.StrategyPage>> find(String text);
}
