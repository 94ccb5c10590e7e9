package dev.kept.jira.notice;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.ReaderTexts;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Mail;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.notice.NoticeKind;
import dev.kept.core.notice.NoticeLetters;
import dev.kept.core.notice.NoticeLinks;
import dev.kept.core.notice.NoticeReader;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.mail.ConsentRequests;
import dev.kept.web.answer.AnswerServlet;
import dev.kept.web.notice.NoticeChoiceServlet;
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
    private final NoticeLinks links;
    private final ConsentLinks answers;
    private final NoticeLetter letter;
    private final ApplicationProperties product;

    public JiraNoticeLetters(
            IssueAccess issues,
            Contacts contacts,
            ReaderTexts texts,
            NoticeLinks links,
            ConsentLinks answers,
            NoticeLetter letter,
            ApplicationProperties product) {
        this.issues = issues;
        this.contacts = contacts;
        this.texts = texts;
        this.links = links;
        this.answers = answers;
        this.letter = letter;
        this.product = product;
    }

    @Override
    public Mail letter(NoticeReader reader, List<NoticeItem> items) {
        String url = product.getBaseUrl(UrlMode.CANONICAL) + NoticeChoiceServlet.pathOf(links.token(reader.address()));
        return letter.to(
                reader.address(),
                texts.of(contacts.actor(reader.contact())),
                items.stream().map(item -> line(item, reader)).toList(),
                url);
    }

    private NoticeLine line(NoticeItem item, NoticeReader reader) {
        Commitment commitment = item.commitment();
        return issues.byId(commitment.issueId())
                .map(issue -> new NoticeLine(
                        item,
                        issue.getKey(),
                        ConsentRequests.summary(commitment, issue),
                        confirms(item, issue) ? confirming(commitment, reader) : ""))
                .orElseGet(() -> new NoticeLine(item, "", "", ""));
    }

    private static boolean confirms(NoticeItem item, Issue issue) {
        boolean delivery = item.kind() == NoticeKind.DELIVERED || item.kind() == NoticeKind.KEPT;
        return delivery
                && LinkPurpose.waiting(item.commitment()) == LinkPurpose.DONE
                && !item.commitment().restricted()
                && !IssueAccess.archived(issue);
    }

    /** The same link that a question about the delivery brings: used once, both are. */
    private String confirming(Commitment commitment, NoticeReader reader) {
        String token = answers.token(commitment, LinkPurpose.DONE, reader.contact());
        return product.getBaseUrl(UrlMode.CANONICAL) + AnswerServlet.pathOf(token);
    }
}
