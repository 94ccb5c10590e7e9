package dev.kept.core.ranking;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.measure.agreement.Coorientation.SideView;

/** Asks the product that keeps the rounds what a contact sees of them. */
public interface RankingSource {

    /** Whether that product can be asked at all. */
    boolean open();

    /** What the reader sees; refused while that product does not answer. */
    Answer<RankingPage> rankings(ContactReader reader);

    /**
     * Hands over what the reader says where many are asked, at once or not at all: what waited here would stand beside the name
     * of whoever said it. Refused where it was not counted.
     *
     * @param members the group of accounts that the reader is in here; {@code null} for a contact
     */
    Answer<RankingPage> say(ContactReader reader, long round, @Nullable String members, SideView orders);
}
