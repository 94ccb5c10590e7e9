package dev.kept.core.sheet;

import dev.kept.core.Answer;

/** The page of a function as the person who is logged in may see it. */
public interface FunctionSheets {

    /** Refused where there is no such function. */
    Answer<FunctionSheet> sheet(String function);
}
