package dev.kept.core.review;

import dev.kept.core.Answer;
import dev.kept.core.contact.ContactReader;
import java.util.List;

/** The agenda of a review as contacts of the function see it, from the other product. */
public interface ContactReviews {

    /** One, or none where the reader does not speak for the function. */
    Answer<List<ReviewAgenda>> agendas(ContactReader reader, ReviewAsked asked);
}
