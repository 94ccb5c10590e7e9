package dev.kept.jira.notice;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.ReaderTexts;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.Mail;
import dev.kept.core.notice.NoticeLetters;
import dev.kept.core.notice.NoticeLinks;
import dev.kept.core.notice.NoticeReader;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.mail.ConsentRequests;
import dev.kept.web.notice.NoticeChoiceServlet;
import dev.kept.web.notice.NoticeLetter;
import dev.kept.web.notice.NoticeLetter.NoticeLine;
import java.util.List;

/**
 * Writes notices to a contact in that contact's language; in the one of Jira to a mail address of which none is known. They
 * disclose what questions and warnings to contacts do: of an issue that a security level hides, its key alone.
 */
public final class JiraNoticeLetters implements NoticeLetters {

    private final IssueAccess issues;
    private final Contacts contacts;
    private final ReaderTexts texts;
    private final NoticeLinks links;
    private final NoticeLetter letter;
    private final ApplicationProperties product;

    public JiraNoticeLetters(
            IssueAccess issues,
            Contacts contacts,
            ReaderTexts texts,
            NoticeLinks links,
            NoticeLetter letter,
            ApplicationProperties product) {
        this.issues = issues;
        this.contacts = contacts;
        this.texts = texts;
        this.links = links;
        this.letter = letter;
        this.product = product;
    }

    @Override
    public Mail letter(NoticeReader reader, List<NoticeItem> items) {
        String url = product.getBaseUrl(UrlMode.CANONICAL) + NoticeChoiceServlet.pathOf(links.token(reader.address()));
        return letter.to(
                reader.address(),
                texts.of(contacts.actor(reader.contact())),
                items.stream().map(this::line).toList(),
                url);
    }

    private NoticeLine line(NoticeItem item) {
        return issues.byId(item.commitment().issueId())
                .map(issue -> new NoticeLine(item, issue.getKey(), ConsentRequests.summary(item.commitment(), issue)))
                .orElseGet(() -> new NoticeLine(item, "", ""));
    }
}
