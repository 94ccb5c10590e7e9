package dev.kept.jira.mail;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import dev.kept.core.consent.Mail;
import dev.kept.core.consent.Post;

/** Hands mail to Jira's queue, as HTML. */
public final class JiraPost implements Post {

    private final MailQueue queue;

    public JiraPost(MailQueue queue) {
        this.queue = queue;
    }

    @Override
    public void send(Mail mail) {
        Email email = new Email(mail.to());
        email.setSubject(mail.subject()).setBody(mail.html()).setMimeType("text/html");
        queue.addItem(new SingleMailQueueItem(email));
    }
}
