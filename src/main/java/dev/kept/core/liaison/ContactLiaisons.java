package dev.kept.core.liaison;

import dev.kept.core.Answer;
import dev.kept.core.contact.ContactReader;
import java.util.List;

/** What contacts of business functions read and say of working together, from the other product. */
public interface ContactLiaisons {

    /** One, or none where the reader does not speak for the function. */
    Answer<List<LiaisonPage>> pages(ContactReader reader, String function);

    /** Takes what the reader says for the function, and answers the page as it is then. */
    Answer<LiaisonPage> take(ContactReader reader, TypedLiaison typed);
}
