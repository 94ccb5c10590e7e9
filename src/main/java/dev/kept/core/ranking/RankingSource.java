package dev.kept.core.ranking;

import dev.kept.core.Answer;
import dev.kept.core.contact.ContactReader;

/** Asks the product that keeps the rounds what a contact sees of them. */
public interface RankingSource {

    /** Whether that product can be asked at all. */
    boolean open();

    /** What the reader sees; refused while that product does not answer. */
    Answer<RankingPage> rankings(ContactReader reader);
}
