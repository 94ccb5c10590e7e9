package dev.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.ReaderTexts;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Mail;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.notice.NoticeKind;
import dev.kept.core.notice.NoticeLetters;
import dev.kept.core.notice.NoticeReader;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.mail.ConsentRequests;
import dev.kept.web.notice.NoticeLetter;
import dev.kept.web.notice.NoticeLetter.NoticeLine;
import java.util.List;

/**
 * Writes notices to a contact in that contact's language; in the one of Jira to a mail address of which none is known. They
 * disclose what questions and warnings to contacts do: of an issue that a security level hides, its key alone. A delivery that
 * nobody confirmed comes with a link to do so, unless the issue is hidden: about such a one nobody is asked unless a person
 * said so.
 */
public final class JiraNoticeLetters implements NoticeLetters {

    private final IssueAccess issues;
    private final Contacts contacts;
    private final ReaderTexts texts;
    private final NoticeAddresses addresses;
    private final NoticeLetter letter;

    public JiraNoticeLetters(
            IssueAccess issues, Contacts contacts, ReaderTexts texts, NoticeAddresses addresses, NoticeLetter letter) {
        this.issues = issues;
        this.contacts = contacts;
        this.texts = texts;
        this.addresses = addresses;
        this.letter = letter;
    }

    @Override
    public Mail letter(NoticeReader reader, List<NoticeItem> items) {
        return letter.to(
                reader.address(),
                texts.of(contacts.actor(reader.contact())),
                items.stream().map(item -> line(item, reader)).toList(),
                addresses.choosing(reader));
    }

    private NoticeLine line(NoticeItem item, NoticeReader reader) {
        Commitment commitment = item.commitment();
        return issues.byId(commitment.issueId())
                .map(issue -> new NoticeLine(
                        item,
                        issue.getKey(),
                        ConsentRequests.summary(commitment, issue),
                        confirms(item, issue) ? addresses.confirming(commitment, reader) : ""))
                .orElseGet(() -> new NoticeLine(item, "", "", ""));
    }

    private static boolean confirms(NoticeItem item, Issue issue) {
        boolean delivery = item.kind() == NoticeKind.DELIVERED || item.kind() == NoticeKind.KEPT;
        return delivery
                && LinkPurpose.waiting(item.commitment()) == LinkPurpose.DONE
                && !item.commitment().restricted()
                && !IssueAccess.archived(issue);
    }
}
