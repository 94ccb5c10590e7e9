package dev.kept.core.review;

import dev.kept.core.Answer;

/** The agenda of a review as the person who is logged in may see it. */
public interface ReviewAgendas {

    /** Refused where there is no such function, or the day of the last review is none to look back to. */
    Answer<ReviewAgenda> agenda(ReviewAsked asked);
}
