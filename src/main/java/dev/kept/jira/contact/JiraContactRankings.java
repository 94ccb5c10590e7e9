package dev.kept.jira.contact;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.ContactRankings;
import dev.kept.core.ranking.GoalRound;
import dev.kept.core.ranking.RankingPage;
import dev.kept.core.ranking.RoundTerms.BlindTerms;
import dev.kept.core.ranking.Rounds;
import dev.kept.core.ranking.Speaker;
import dev.kept.jira.contact.ContactVoices.Voice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** A stranger is shown what people of the group see that is asked blind; the other product looks who is in it. */
    private Answer<RankingPage> shown(ContactReader reader) {
        List<Voice> speaking = voices.of(reader.userName());
        if (!speaking.isEmpty()) {
            return Answer.of(rounds.page(round -> contact(reader, speaking, round)));
        }
        String members = rounds.all().stream()
                .findFirst()
                .map(latest -> members(latest.round()))
                .orElse(null);
        if (members == null) {
            return Answer.of(RankingPage.NONE);
        }
        RankingPage page = rounds.page(round -> Optional.of(stranger(reader)));
        return Answer.of(new RankingPage(page.asked(), page.last(), members));
    }

    private static @Nullable String members(GoalRound round) {
        BlindTerms blind = round.terms().blind();
        return blind == null ? null : blind.business().members();
    }

    private static Speaker stranger(ContactReader reader) {
        return new Speaker(Side.BUSINESS, List.of(reader.userName()));
    }

    /** All by which this person is known, so that somebody with an account here answers once. */
    private static Optional<Speaker> contact(ContactReader reader, List<Voice> speaking, GoalRound round) {
        return ContactVoices.speakingFor(speaking, round.terms().function())
                .map(voice -> new Speaker(
                        Side.BUSINESS,
                        Stream.of(voice.actor(), voice.contact(), reader.userName())
                                .distinct()
                                .toList()));
    }

    /** A round that another function speaks in reads like none. */
    @Override
    public Answer<RankingPage> say(ContactReader reader, long round, @Nullable String members, SideView orders) {
        return voices.heard(() -> said(reader, round, members, orders));
    }

    private Answer<RankingPage> said(ContactReader reader, long id, @Nullable String members, SideView orders) {
        List<Voice> speaking = voices.of(reader.userName());
        return rounds.find(id)
                .flatMap(round -> contact(reader, speaking, round).or(() -> Optional.ofNullable(members(round))
                        .filter(group -> group.equals(members))
                        .map(in -> stranger(reader))))
                .map(by -> rounds.say(id, by, orders))
                .orElseGet(() -> Answer.refused(Refusal.of(Kind.NOT_FOUND, "kept.rounds.error.none")))
                .flatMap(said -> page(reader));
    }
}
