package dev.kept.core.sheet;

import dev.kept.core.Answer;
import dev.kept.core.contact.ContactReader;
import java.util.List;

/** The page of a function as its contacts see it, from the other product. */
public interface ContactSheets {

    /** One, or none where the reader does not speak for it. */
    Answer<List<FunctionSheet>> sheets(ContactReader reader, String function);
}
