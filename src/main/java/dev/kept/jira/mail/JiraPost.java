package dev.kept.jira.mail;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import dev.kept.core.consent.Mail;
import dev.kept.core.consent.Post;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;

/**
 * Hands mail to Jira's queue, as HTML. Jira sends it later with its own server and sender; what fails then stands in
 * its error queue and is not heard of here.
 */
public final class JiraPost implements Post {

    private final HostService<MailQueue> queues;

    public JiraPost(HostServices services) {
        this.queues = services.of(Feature.MAIL, () -> MailQueue.class);
    }

    /** Whether the queue took the mail; {@code false} where Jira gives no queue, and then nothing is sent. */
    @Override
    public boolean send(Mail mail) {
        MailQueue queue = queues.find().orElse(null);
        if (queue == null) {
            return false;
        }
        Letter.into(queue, mail);
        return true;
    }

    /** Loaded when there is a queue: the types of mails are nowhere else. */
    private static final class Letter {
        private Letter() {}

        static void into(MailQueue queue, Mail mail) {
            Email email = new Email(mail.to());
            email.setSubject(mail.subject()).setBody(mail.html()).setMimeType("text/html");
            queue.addItem(new SingleMailQueueItem(email));
        }
    }
}
