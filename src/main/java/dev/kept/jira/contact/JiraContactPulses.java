package dev.kept.jira.contact;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.blind.AskedGroup;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.AnswerSheet;
import dev.kept.core.pulse.ContactPulses;
import dev.kept.core.pulse.PulsePage;
import dev.kept.core.pulse.PulseRound;
import dev.kept.core.pulse.Pulses;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.jira.contact.ContactVoices.Voice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Jira tells and takes of the pulse from people of the business. Nobody is logged in: Confluence says who asks. */
public final class JiraContactPulses implements ContactPulses {

    private final Pulses pulses;
    private final ContactVoices voices;

    public JiraContactPulses(Pulses pulses, ContactVoices voices) {
        this.pulses = pulses;
        this.voices = voices;
    }

    @Override
    public PulsePage page(ContactReader reader) {
        List<Voice> speaking = voices.of(reader.userName());
        return pulses.page(names(reader, speaking), round -> groups(round, speaking));
    }

    /** A contact is in the group of the function; for anybody else, each group that has members comes into question. */
    private static List<AskedGroup> groups(PulseRound round, List<Voice> speaking) {
        List<AskedGroup> business = round.terms().of(Side.BUSINESS);
        return contact(business, speaking).map(List::of).orElseGet(() -> business.stream()
                .filter(group -> group.members() != null)
                .toList());
    }

    private static Optional<AskedGroup> contact(List<AskedGroup> business, List<Voice> speaking) {
        return business.stream()
                .filter(group -> speaking.stream()
                        .anyMatch(voice -> RequesterName.same(voice.function().name(), group.name())))
                .map(group -> new AskedGroup(group.side(), group.name(), group.people(), null))
                .findFirst();
    }

    /** All by which this person is known, so that somebody with an account here answers once. */
    private static List<String> names(ContactReader reader, List<Voice> speaking) {
        return Stream.concat(
                        Stream.of(reader.userName()),
                        speaking.stream().flatMap(voice -> Stream.of(voice.actor(), voice.contact())))
                .distinct()
                .toList();
    }

    @Override
    public Answer<PulsePage> say(ContactReader reader, long round, @Nullable String members, AnswerSheet sheet) {
        return voices.heard(() -> said(reader, round, members, sheet));
    }

    private Answer<PulsePage> said(ContactReader reader, long round, @Nullable String members, AnswerSheet sheet) {
        List<Voice> speaking = voices.of(reader.userName());
        Optional<AskedGroup> mine = pulses.find(round).flatMap(found -> {
            List<AskedGroup> business = found.terms().of(Side.BUSINESS);
            return contact(business, speaking)
                    .map(AskedGroup::key)
                    .or(() -> business.stream()
                            .filter(group ->
                                    group.members() != null && group.members().equals(members))
                            .map(AskedGroup::key)
                            .findFirst())
                    .flatMap(found.terms()::group);
        });
        return mine.map(group -> pulses.say(round, names(reader, speaking), group, sheet))
                .orElseGet(() -> Answer.refused(Refusal.of(Kind.NOT_FOUND, "kept.pulses.error.none")))
                .map(taken -> page(reader));
    }
}
