package dev.kept.jira.contact;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.guide.ContactGuides;
import dev.kept.core.guide.Guides;
import dev.kept.core.guide.ShownGuide;
import dev.kept.core.guide.TypedChange;
import java.util.List;
import java.util.Optional;

/**
 * What Jira tells and takes of guides from contacts. Nobody is logged in: Confluence says who asks. Contacts alone write guides,
 * each those of their functions; IT and administrators never speak for them.
 */
public final class JiraContactGuides implements ContactGuides {

    private final Guides guides;
    private final ContactVoices voices;

    public JiraContactGuides(Guides guides, ContactVoices voices) {
        this.guides = guides;
        this.voices = voices;
    }

    @Override
    public Answer<List<ShownGuide>> guides(ContactReader reader) {
        return guides.off()
                .map(Answer::<List<ShownGuide>>refused)
                .orElseGet(() -> Answer.of(voices.of(reader.userName()).stream()
                        .flatMap(voice -> guides
                                .guide(voice.function().name())
                                .fold(Optional::of, (Refusal gone) -> Optional.<ShownGuide>empty())
                                .stream())
                        .toList()));
    }

    @Override
    public Answer<ShownGuide> take(ContactReader reader, TypedChange change) {
        return guides.off().map(Answer::<ShownGuide>refused).orElseGet(() -> voices.heard(() -> taken(reader, change)));
    }

    /** Of another function and of none is refused alike. */
    private Answer<ShownGuide> taken(ContactReader reader, TypedChange change) {
        return ContactVoices.speakingFor(voices.of(reader.userName()), change.function())
                .map(voice -> guides.take(change))
                .orElseGet(() -> Answer.refused(Refusal.of(Kind.NOT_FOUND, "kept.function_guide.none")));
    }
}
