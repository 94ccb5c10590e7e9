package dev.kept.core.ranking;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.measure.agreement.Coorientation.SideView;

/**
 * What the contacts of business functions see and say of rounds in the other product. Nothing is told to anybody else, and
 * nothing of what IT said before both sides have answered.
 */
public interface ContactRankings {

    /** What the reader sees: for a stranger nothing, or what the group that is named in it may see. */
    Answer<RankingPage> page(ContactReader reader);

    /**
     * Takes what the reader says. The order of a side that is sent again is taken once; where many are asked each answers once.
     *
     * @param members the group of accounts that the reader is in there; {@code null} for a contact, who needs none
     */
    Answer<RankingPage> say(ContactReader reader, long round, @Nullable String members, SideView orders);
}
