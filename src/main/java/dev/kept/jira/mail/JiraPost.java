package dev.kept.jira.mail;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import dev.kept.core.consent.Mail;
import dev.kept.core.consent.Post;
import dev.kept.jira.service.LateServices;
import java.util.Optional;

/**
 * Hands mail to Jira's queue, as HTML. Jira sends it later with its own server and sender; what fails then stands in
 * its error queue and is not heard of here.
 */
public final class JiraPost implements Post {

    private final LateServices services;

    public JiraPost(LateServices services) {
        this.services = services;
    }

    /** Whether the queue took the mail; {@code false} where Jira gives no queue, and then nothing is sent. */
    @Override
    public boolean send(Mail mail) {
        Optional<MailQueue> queue = services.mailQueue();
        if (queue.isEmpty()) {
            return false;
        }
        Email email = new Email(mail.to());
        email.setSubject(mail.subject()).setBody(mail.html()).setMimeType("text/html");
        queue.get().addItem(new SingleMailQueueItem(email));
        return true;
    }
}
