package dev.kept.core.pulse;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.contact.ContactReader;

/**
 * Asks the product that keeps the rounds. Answers are handed over at once or not at all: one that waited here would stand
 * beside the name of whoever gave it.
 */
public interface PulseSource {

    /** Whether that product can be asked at all. */
    boolean open();

    /** What the reader sees; refused while that product does not answer. */
    Answer<PulsePage> pulse(ContactReader reader);

    /**
     * Hands over an answer; refused where it was not counted.
     *
     * @param members the group of accounts that the reader is in here; {@code null} for a contact
     */
    Answer<PulsePage> say(ContactReader reader, long round, @Nullable String members, AnswerSheet sheet);
}
