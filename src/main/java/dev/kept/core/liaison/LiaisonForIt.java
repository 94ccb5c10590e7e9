package dev.kept.core.liaison;

import dev.kept.core.Answer;

/** Lets whoever is logged in and answers for IT speak for it. */
public interface LiaisonForIt extends LiaisonReading {

    /** Takes what they say, and answers the page as it is then. */
    Answer<LiaisonPage> say(TypedLiaison typed);
}
