package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/**
 * Mirrors com.atlassian.mail:atlassian-mail of Jira 11.3; confirmed on Jira 11.3.10,
 * alanmosely/basic-jira-development-panels at 82e8023.
 */
public class SingleMailQueueItem extends AbstractMailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        super(email.getSubject());
        this.email = email;
    }

    /** The product hands the mail to its mail server here; there is none behind the signatures. */
    @Override
    public void send() throws MailException {
        incrementSendCount();
        throw new MailException("no mail server");
    }

    public Email getEmail() {
        return email;
    }
}
