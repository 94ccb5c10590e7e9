package dev.kept.core.guide;

import dev.kept.core.Answer;
import dev.kept.core.contact.ContactReader;
import java.util.List;

/** What contacts of business functions read and write of the guides of theirs, from the other product. */
public interface ContactGuides {

    /** Those of the functions that the reader speaks for, also where nothing was written yet; none for a stranger. */
    Answer<List<ShownGuide>> guides(ContactReader reader);

    /** Takes what the reader wrote, or that it is still true, and answers the guide as it is then. */
    Answer<ShownGuide> take(ContactReader reader, TypedChange change);
}
