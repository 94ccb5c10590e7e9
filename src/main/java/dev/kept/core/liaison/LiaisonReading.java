package dev.kept.core.liaison;

import dev.kept.core.Answer;

/** How IT and a function work together, as the person who is logged in may read it. */
public interface LiaisonReading {

    /** Refused where there is no such function. */
    Answer<LiaisonPage> page(String function);
}
