package dev.kept.core.contact;

import dev.kept.core.Answer;
import dev.kept.core.commitment.Step;

/**
 * What the ledger tells the contacts of business functions, and takes from them. Whoever asks is one of them only where an
 * administrator wrote the name beside a contact. Of all else nothing is told, not even whether it is there.
 */
public interface ContactPromises {

    /** What concerns the functions that the reader speaks for. */
    ContactPage page(ContactReader reader);

    /**
     * Takes a step on a promise that concerns one of these functions.
     *
     * @param id of the promise; any text
     * @param asked see {@link Step.AsSeen}
     * @return the promise as it is now
     */
    Answer<ContactPromise> take(ContactReader reader, String id, int asked, Step step);
}
