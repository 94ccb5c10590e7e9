package dev.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.ReaderTexts;
import dev.kept.core.Texts;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.Mail;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.notice.DigestLetters;
import dev.kept.core.notice.NoticeReader;
import dev.kept.core.notice.WeeklyDigest;
import dev.kept.jira.access.IssueAccess;
import dev.kept.web.notice.DigestLetter;
import dev.kept.web.notice.DigestLetter.NamedIssue;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Writes the weekly digest to a contact in that contact's language. Every reader of a function reads the same. Should an issue be
 * hidden meanwhile, its key alone is told, as in every mail.
 */
public final class JiraDigestLetters implements DigestLetters {

    private final IssueAccess issues;
    private final Contacts contacts;
    private final ReaderTexts texts;
    private final NoticeAddresses addresses;
    private final DigestLetter letter;
    private final Clock clock;

    public JiraDigestLetters(
            IssueAccess issues,
            Contacts contacts,
            ReaderTexts texts,
            NoticeAddresses addresses,
            DigestLetter letter,
            Clock clock) {
        this.issues = issues;
        this.contacts = contacts;
        this.texts = texts;
        this.addresses = addresses;
        this.letter = letter;
        this.clock = clock;
    }

    @Override
    public Mail letter(NoticeReader to, WeeklyDigest digest) {
        return written(to.address(), texts.of(contacts.actor(to.contact())), digest, addresses.choosing(to));
    }

    @Override
    public Mail preview(WeeklyDigest digest, Texts looking) {
        return written("", looking, digest, "");
    }

    private Mail written(String address, Texts language, WeeklyDigest digest, String url) {
        return letter.to(address, language, digest, one -> named(one, language), LocalDate.now(clock), url);
    }

    private NamedIssue named(Commitment commitment, Texts language) {
        return issues.byId(commitment.issueId())
                .map(issue -> new NamedIssue(issue.getKey(), summary(issue)))
                .orElseGet(() -> new NamedIssue("", language.text("kept.answer.gone")));
    }

    private static String summary(Issue issue) {
        return IssueAccess.restricted(issue) ? issue.getKey() : issue.getSummary();
    }
}
