package dev.kept.jira.contact;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.ContactRankings;
import dev.kept.core.ranking.GoalRound;
import dev.kept.core.ranking.RankingPage;
import dev.kept.core.ranking.Rounds;
import dev.kept.core.ranking.Speaker;
import dev.kept.jira.contact.ContactVoices.Voice;
import java.util.List;
import java.util.Optional;

/** What Jira tells and takes from contacts in a round. Nobody is logged in: who asks is what the other product's word says. */
public final class JiraContactRankings implements ContactRankings {

    private final Rounds rounds;
    private final ContactVoices voices;

    public JiraContactRankings(Rounds rounds, ContactVoices voices) {
        this.rounds = rounds;
        this.voices = voices;
    }

    @Override
    public Answer<RankingPage> page(ContactReader reader) {
        return rounds.off().map(Answer::<RankingPage>refused).orElseGet(() -> shown(reader));
    }

    private Answer<RankingPage> shown(ContactReader reader) {
        List<Voice> speaking = voices.of(reader.userName());
        return Answer.of(
                speaking.isEmpty()
                        ? new RankingPage(null, null)
                        : rounds.page(round -> voice(speaking, round).map(voice -> Side.BUSINESS)));
    }

    /** A round that another function speaks in reads like none. */
    @Override
    public Answer<RankingPage> say(ContactReader reader, long id, SideView orders) {
        return voices.heard(() -> said(reader, id, orders));
    }

    private Answer<RankingPage> said(ContactReader reader, long id, SideView orders) {
        List<Voice> speaking = voices.of(reader.userName());
        Optional<Voice> voice = rounds.find(id).flatMap(round -> voice(speaking, round));
        return voice.map(one -> new Speaker(Side.BUSINESS, List.of(one.actor(), one.contact(), reader.userName())))
                .map(by -> rounds.say(id, by, orders))
                .orElseGet(() -> Answer.refused(Refusal.of(Kind.NOT_FOUND, "kept.rounds.error.none")))
                .flatMap(said -> page(reader));
    }

    private static Optional<Voice> voice(List<Voice> speaking, GoalRound round) {
        return ContactVoices.speakingFor(speaking, round.terms().function());
    }
}
