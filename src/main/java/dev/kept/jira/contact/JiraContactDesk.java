package dev.kept.jira.contact;

import com.atlassian.jira.project.Project;
import dev.kept.core.Answer;
import dev.kept.core.Languages;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Texts;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.contact.ContactDesk;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.request.BusinessRequest;
import dev.kept.core.request.BusinessRequest.RequestEnd;
import dev.kept.core.request.Intake;
import dev.kept.core.request.RequestBook;
import dev.kept.core.request.RequestDesk;
import dev.kept.core.request.RequestDesk.RequestPlace;
import dev.kept.core.request.ShownRequest;
import dev.kept.core.request.TypedRequest;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.contact.ContactVoices.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What Jira tells contacts of their functions' requests, and takes from them. Nobody is logged in: who asks is what the other
 * product's signed word says. Of an issue that a security level hides nothing is told, not even its key.
 */
public final class JiraContactDesk implements ContactDesk {

    /** Whoever asked for more than that reads of the latest. */
    private static final int MOST = 50;

    private final RequestBook book;
    private final ContactVoices voices;
    private final IssueAccess access;
    private final RequestSentences sentences;
    private final Languages languages;

    public JiraContactDesk(
            RequestBook book,
            ContactVoices voices,
            IssueAccess access,
            CommitmentBook commitments,
            Languages languages) {
        this.book = book;
        this.voices = voices;
        this.access = access;
        this.sentences = new RequestSentences(book, commitments, access);
        this.languages = languages;
    }

    @Override
    public RequestDesk desk(ContactReader reader) {
        List<Voice> speaking = voices.of(reader.userName());
        if (speaking.isEmpty()) {
            return RequestDesk.NONE;
        }
        List<RequestPlace> places = new ArrayList<>();
        for (Intake intake : voices.heard() ? book.intakes() : List.<Intake>of()) {
            access.projectById(intake.projectId())
                    .filter(project -> !project.isArchived())
                    .ifPresent(project -> speaking.stream()
                            .filter(voice -> intake.accepts(voice.function().name()))
                            .map(voice -> place(voice, project))
                            .forEach(places::add));
        }
        places.sort(Comparator.comparing(RequestPlace::name).thenComparing(RequestPlace::function));
        Texts texts = languages.in(reader.language());
        return new RequestDesk(
                places,
                speaking.stream()
                        .flatMap(voice -> book.of(voice.function().name(), MOST).stream())
                        .sorted(Comparator.comparing(BusinessRequest::state)
                                .thenComparing(Comparator.comparing(BusinessRequest::at)
                                        .reversed()))
                        .limit(MOST)
                        .map(request -> shown(request, texts))
                        .toList());
    }

    private static RequestPlace place(Voice voice, Project project) {
        return new RequestPlace(voice.function().name(), project.getKey(), project.getName());
    }

    @Override
    public Answer<ShownRequest> ask(ContactReader reader, TypedRequest typed) {
        return voices.heard(() -> asked(reader, typed));
    }

    private Answer<ShownRequest> asked(ContactReader reader, TypedRequest typed) {
        Optional<Voice> voice = voices.of(reader.userName()).stream()
                .filter(one -> RequesterName.same(one.function().name(), typed.function()))
                .findFirst();
        Project project = access.projectByKey(typed.project())
                .filter(one -> !one.isArchived())
                .orElse(null);
        if (voice.isEmpty() || project == null) {
            return Answer.refused(Refusal.of(Kind.CONFLICT, "kept.requests.error.nowhere"));
        }
        return book.ask(
                        typed,
                        project.getId(),
                        voice.get().function().name(),
                        voice.get().actor())
                .map(request -> shown(request, languages.in(reader.language())));
    }

    @Override
    public Answer<ShownRequest> takeBack(ContactReader reader, String id) {
        return voices.heard(() -> takenBack(reader, id));
    }

    private Answer<ShownRequest> takenBack(ContactReader reader, String id) {
        String function =
                book.find(id).map(request -> request.terms().function()).orElse("");
        return voices.of(reader.userName()).stream()
                .filter(one -> RequesterName.same(one.function().name(), function))
                .findFirst()
                .map(voice -> book.takeBack(id, voice.actor())
                        .map(request -> shown(request, languages.in(reader.language()))))
                .orElseGet(() -> Answer.refused(Refusal.of(Kind.NOT_FOUND, "kept.requests.error.none")));
    }

    private ShownRequest shown(BusinessRequest request, Texts texts) {
        @Nullable RequestEnd end = request.end();
        return new ShownRequest(
                request.id(),
                request.terms().function(),
                access.projectById(request.terms().projectId())
                        .map(Project::getName)
                        .orElse(""),
                request.terms().need(),
                request.terms().reason(),
                request.terms().day(),
                sentences.state(request, texts),
                end == null ? null : end.words(),
                request.waits() && voices.heard());
    }
}
