package dev.kept.jira.mail;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.Answer;
import dev.kept.core.BestEffort;
import dev.kept.core.Incident;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.consent.AnswerAddress;
import dev.kept.core.consent.AnswersByLink.AskedAbout;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Post;
import dev.kept.core.consent.StatedWord;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Objection;
import dev.kept.core.promise.Announced;
import dev.kept.core.reminder.AskLimits;
import dev.kept.core.reminder.MailOccasion;
import dev.kept.jira.access.IssueAccess;
import dev.kept.web.answer.ConsentLetter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells by mail: of a warning, of a new date with the question whether they agree, and of what was stated in the requester's
 * name. There each contact that mail reaches gets a link of its own by which it can object until the window is over. A
 * consent that was stated where only the contacts' own counts is asked for instead. The parts of a split promise share the
 * outcome of the whole, of which the contacts heard.
 */
public final class StatedWordMail implements StatedWord {

    /** What nobody was told of by then is for a person to tell: it may be long superseded. */
    static final Duration OWED = Duration.ofDays(2);

    private static final Logger LOG = LoggerFactory.getLogger(StatedWordMail.class);

    private final CommitmentBook book;
    private final ReachedContacts reached;
    private final ConsentLinks links;
    private final ConsentRequests requests;
    private final WarningMail warnings;
    private final AnswerAddress place;
    private final Contacts contacts;
    private final IssueAccess issues;
    private final Post post;
    private final ConsentLetter letter;
    private final AskLimits limits;
    private final Clock clock;

    public StatedWordMail(
            CommitmentBook book,
            ReachedContacts reached,
            ConsentLinks links,
            ConsentRequests requests,
            WarningMail warnings,
            AnswerAddress place,
            Contacts contacts,
            IssueAccess issues,
            Post post,
            ConsentLetter letter,
            AskLimits limits,
            Clock clock) {
        this.book = book;
        this.reached = reached;
        this.links = links;
        this.requests = requests;
        this.warnings = warnings;
        this.place = place;
        this.contacts = contacts;
        this.issues = issues;
        this.post = post;
        this.letter = letter;
        this.limits = limits;
        this.clock = clock;
    }

    /** What was said is on the record already: a mail that fails must not make the step look as if it were not done. */
    @Override
    public Heard tell(Commitment after) {
        int contacts = BestEffort.attempt(() -> told(after), failure -> {
            LOG.error(
                    "The contacts were not told of event {} of commitment {}, incident {}",
                    after.sequence(),
                    after.id(),
                    Incident.fresh(),
                    failure);
            return 0;
        });
        return new Heard(contacts == 0 ? after : book.find(after.id()).orElse(after), contacts);
    }

    private int told(Commitment after) {
        if (after.deal().parent() != null) {
            return 0;
        }
        Optional<Announced> news = after.promise().announced().stream()
                .filter(one -> one.event() > 0 && says(one, after.sequence()))
                .findFirst();
        boolean stated = inTheirName(after);
        boolean warns = !stated
                && news.filter(one -> one.reachedOn().isEmpty() && one.date() == null)
                        .isPresent();
        boolean asks = !stated && !warns && (news.isPresent() && after.proposal() != null || links.statedInVain(after));
        if (!stated && !warns && !asks) {
            return 0;
        }
        Instant at = book.timeline(after.id()).get(after.sequence() - 1).at();
        Optional<Issue> issue = issues.byId(after.issueId());
        if (issue.isEmpty() || at.plus(OWED).isBefore(clock.instant())) {
            return 0;
        }
        if (stated) {
            return stated(after, news, issue.get(), new MailOccasion(after.sequence(), at, false));
        }
        return warns
                ? warnings.send(after, news.get(), issue.get(), false)
                : requests.ask(after, issue.get()).fold(count -> count, refusal -> 0);
    }

    private static boolean says(Announced one, int event) {
        return one.event() == event
                || one.tellings().stream().anyMatch(told -> told.word().event() == event);
    }

    /** Whether the last step said something in the requester's name; that it was told today is what a mail of today says itself. */
    private static boolean inTheirName(Commitment after) {
        return Objection.of(after, after.sequence())
                .filter(open -> open.kind() == EventKind.DATE_AGREED
                        || after.promise().announced().stream()
                                .flatMap(one -> one.tellings().stream())
                                .noneMatch(told -> told.word().equals(open.consent())
                                        && told.on().equals(told.since())))
                .isPresent();
    }

    /** Each contact hears what was said, and can object by a link of its own. */
    private int stated(Commitment after, Optional<Announced> news, Issue issue, MailOccasion occasion) {
        int sent = 0;
        for (String contact : reached.of(after, after.sequence())) {
            if (limits.take(after, LinkPurpose.OBJECT, contact, occasion) != AskLimits.Turn.ASK) {
                continue;
            }
            if (send(after, issue, contact)) {
                sent++;
            } else {
                limits.giveBack(after, LinkPurpose.OBJECT, contact, occasion);
            }
        }
        if (sent > 0) {
            news.ifPresent(one -> book.mailed(after.id(), one.event()));
        }
        return sent;
    }

    private boolean send(Commitment after, Issue issue, String contact) {
        String token = links.token(after, LinkPurpose.OBJECT, contact);
        Answer<AskedAbout> told = links.question(token)
                .map(question ->
                        new AskedAbout(question, issue.getKey(), ConsentRequests.summary(after, issue), List.of()));
        return told.map(about -> post.send(letter.to(
                        contacts.address(contact).orElseThrow(),
                        about,
                        place.url(token).orElseThrow())))
                .fold(sent -> sent, refusal -> false);
    }
}
