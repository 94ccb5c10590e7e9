package dev.kept.core.ranking;

import dev.kept.core.Answer;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.measure.agreement.Coorientation.SideView;

/**
 * What the contacts of business functions see and say of rounds in the other product. Nothing is told to anybody else, and
 * nothing of what IT said before both sides have answered.
 */
public interface ContactRankings {

    /** What the reader sees: nothing for a stranger. */
    Answer<RankingPage> page(ContactReader reader);

    /** Takes the order of the reader's side; sent again, it is taken once. */
    Answer<RankingPage> say(ContactReader reader, long round, SideView orders);
}
