package com.atlassian.mail.queue;

import java.util.Comparator;
import java.util.Date;

/**
 * Mirrors com.atlassian.mail:atlassian-mail of Jira 11.3; no evidence. Unconfirmed: the package-private fields. Threads
 * of mails are left out.
 */
public abstract class AbstractMailQueueItem implements MailQueueItem {
    String subject;
    Date dateQueued = new Date();
    private int timesSent;

    public AbstractMailQueueItem() {}

    public AbstractMailQueueItem(String subject) {
        this.subject = subject;
    }

    @Override
    public String getSubject() {
        return subject;
    }

    @Override
    public Date getDateQueued() {
        return dateQueued;
    }

    @Override
    public int getSendCount() {
        return timesSent;
    }

    @Override
    public boolean hasError() {
        return timesSent > 0;
    }

    protected void incrementSendCount() {
        timesSent++;
    }

    @Override
    public final int compareTo(MailQueueItem other) {
        return Comparator.comparingInt(MailQueueItem::getSendCount)
                .thenComparing(MailQueueItem::getDateQueued)
                .compare(this, other);
    }
}
