package dev.kept.jira.contact;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.Answer;
import dev.kept.core.Languages;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.Taken;
import dev.kept.core.consent.RequesterSteps;
import dev.kept.core.consent.StatedWord;
import dev.kept.core.contact.ContactPage;
import dev.kept.core.contact.ContactPromise;
import dev.kept.core.contact.ContactPromises;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.House;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.contact.ContactVoices.Voice;
import dev.kept.jira.follow.FamilyMirror;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Jira tells and takes from contacts. Nobody is logged in: who asks is what the other product's signed word says. A
 * promise on an issue that a security level hides is none here, as no mail goes out about it by itself.
 */
public final class JiraContactPromises implements ContactPromises {

    /** Whoever has more open than that reads of the nearest. */
    private static final int MOST = 200;

    private static final int DAYS_LATELY = 30;

    private final CommitmentBook book;
    private final CommitmentListing listing;
    private final ContactVoices voices;
    private final IssueAccess access;
    private final StatedWord stated;
    private final FamilyMirror mirror;
    private final House house;
    private final Languages languages;
    private final Clock clock;

    public JiraContactPromises(
            CommitmentBook book,
            CommitmentListing listing,
            ContactVoices voices,
            IssueAccess access,
            StatedWord stated,
            FamilyMirror mirror,
            House house,
            Languages languages,
            Clock clock) {
        this.book = book;
        this.listing = listing;
        this.voices = voices;
        this.access = access;
        this.stated = stated;
        this.mirror = mirror;
        this.house = house;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public ContactPage page(ContactReader reader) {
        List<Voice> speaking = voices.of(reader.userName());
        List<String> functions =
                speaking.stream().map(voice -> voice.function().name()).toList();
        if (speaking.isEmpty()) {
            return new ContactPage(List.of(), List.of(), false);
        }
        LocalDate since = LocalDate.now(clock).minusDays(DAYS_LATELY);
        List<Commitment> found = listing.concerning(functions, since, MOST + 1);
        Map<Long, Issue> issues = issues(found);
        PromiseViews views = views(reader);
        List<ContactPromise> promises = new ArrayList<>();
        for (Commitment one : found.subList(0, Math.min(found.size(), MOST))) {
            Issue issue = issues.get(one.issueId());
            if (issue != null) {
                ContactVoices.speakingFor(speaking, one.requester())
                        .ifPresent(voice -> promises.add(views.of(one, issue, voice)));
            }
        }
        return new ContactPage(functions, promises, found.size() > MOST);
    }

    /** Those issues that everybody sees who sees their project, by id. */
    private Map<Long, Issue> issues(List<Commitment> found) {
        Map<Long, Issue> issues = new HashMap<>();
        access.byIds(found.stream().map(Commitment::issueId).distinct().toList()).stream()
                .filter(issue -> !IssueAccess.restricted(issue))
                .forEach(issue -> issues.put(issue.getId(), issue));
        return issues;
    }

    private PromiseViews views(ContactReader reader) {
        return new PromiseViews(
                book, languages.in(reader.language()), house.terms().calendars(), voices.heard());
    }

    @Override
    public Answer<ContactPromise> take(ContactReader reader, String id, int asked, Step step) {
        return voices.heard(() -> taken(reader, id, asked, step));
    }

    private Answer<ContactPromise> taken(ContactReader reader, String id, int asked, Step step) {
        return found(reader, id).flatMap(subject -> {
            Commitment now = subject.commitment();
            Optional<Commitment> before = book.before(now.id(), step);
            Answer<Taken> taken = before.isPresent()
                    ? Answer.of(new Taken(before.get(), false))
                    : refusal(subject, step)
                            .map(Answer::<Taken>refused)
                            .orElseGet(() -> book.taken(
                                    now.id(),
                                    seen(asked, step),
                                    ActorMark.of(subject.voice().actor()),
                                    Via.CONTACT));
            return taken.map(done -> {
                Commitment after = done.anew() ? stated.tell(done.commitment()).now() : done.commitment();
                mirror.refresh(after);
                return views(reader).of(after, subject.issue(), subject.voice());
            });
        });
    }

    /** A promise that the reader may know of, with who the reader is for it. */
    private record Subject(Commitment commitment, Issue issue, Voice voice) {}

    private Answer<Subject> found(ContactReader reader, String id) {
        Commitment now = id.isBlank() || id.length() > CommitmentId.LONGEST
                ? null
                : book.find(new CommitmentId(id)).orElse(null);
        Issue issue = now == null || now.deleted() || now.restricted()
                ? null
                : access.byId(now.issueId()).orElse(null);
        if (issue == null || IssueAccess.restricted(issue)) {
            return none();
        }
        return ContactVoices.speakingFor(voices.of(reader.userName()), now.requester())
                .map(voice -> Answer.of(new Subject(now, issue, voice)))
                .orElseGet(JiraContactPromises::none);
    }

    /** What stands in the way before the ledger is asked; the same words as by a link. */
    private Optional<Refusal> refusal(Subject subject, Step step) {
        Commitment now = subject.commitment();
        Issue issue = subject.issue();
        if (IssueAccess.archived(issue)) {
            return Optional.of(IssueAccess.archivedRefusal(issue));
        }
        if (!RequesterSteps.has(now, step)) {
            return conflict("kept.refusal.seen");
        }
        if (RequesterSteps.own(book, now, step, subject.voice().actor())) {
            boolean warning = step.plain() instanceof Step.Read;
            return conflict(warning ? "kept.answer.error.own_warning" : "kept.answer.error.own", now.requester());
        }
        // A date for work that is done already cannot become a promise.
        boolean resolved =
                step.plain() instanceof Step.Accept && now.stage().negotiating() && issue.getResolutionDate() != null;
        return resolved ? conflict("kept.error.resolved", issue.getKey()) : Optional.empty();
    }

    /** What names its event holds whatever happened since. */
    private static Step seen(int asked, Step step) {
        boolean named = step.plain() instanceof Step.Object || step.plain() instanceof Step.Read;
        if (named) {
            return step;
        }
        return step instanceof Step.Once once
                ? new Step.Once(once.id(), new Step.AsSeen(asked, once.step()))
                : new Step.AsSeen(asked, step);
    }

    private static Optional<Refusal> conflict(String key, String... arguments) {
        return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, key, arguments));
    }

    private static <T> Answer<T> none() {
        return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.contact.error.none"));
    }
}
