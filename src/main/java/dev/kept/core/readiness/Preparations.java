package dev.kept.core.readiness;

import dev.kept.core.Answer;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.List;

/** Looks at what a promise on an issue would rest on, as the person who is logged in may see it. */
public interface Preparations {

    /**
     * What is there and what is missing; what nobody can tell is left out.
     *
     * @param side who would promise
     * @param requester to whom; empty while nobody is named
     * @param date for which day
     */
    Answer<List<ReadinessPoint>> points(String issueKey, Side side, String requester, LocalDate date);
}
