package dev.kept.core.pulse;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.contact.ContactReader;

/**
 * What the people of business functions see and say of the pulse in the other product. That product knows who is in which of
 * its groups, and its word for that is taken.
 */
public interface ContactPulses {

    /** What the reader sees if in one of the groups that are named in it. */
    PulsePage page(ContactReader reader);

    /**
     * Counts what the reader says, and answers what is seen then.
     *
     * @param members the group of accounts that the reader is in there; {@code null} for a contact, who needs none
     */
    Answer<PulsePage> say(ContactReader reader, long round, @Nullable String members, AnswerSheet sheet);
}
