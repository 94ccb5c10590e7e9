package com.atlassian.mail.queue;

import java.sql.Timestamp;
import java.util.Queue;

/**
 * Mirrors com.atlassian.mail:atlassian-mail of Jira 11.3; confirmed on Jira 11.3.10,
 * alanmosely/basic-jira-development-panels at 82e8023.
 */
public interface MailQueue {
    void sendBuffer();

    int size();

    int errorSize();

    void addItem(MailQueueItem item);

    void addErrorItem(MailQueueItem item);

    Queue<MailQueueItem> getQueue();

    Queue<MailQueueItem> getErrorQueue();

    boolean isSending();

    /** Unconfirmed: that it is still a timestamp. */
    Timestamp getSendingStarted();

    void emptyErrorQueue();

    void resendErrorQueue();

    MailQueueItem getItemBeingSent();

    void unstickQueue();
}
