package com.atlassian.mail.queue;

import com.atlassian.mail.MailException;
import java.util.Date;

/**
 * Mirrors com.atlassian.mail:atlassian-mail of Jira 11.3; unconfirmed: the supertypes, as an older line has a Task among
 * them.
 */
public interface MailQueueItem extends Comparable<MailQueueItem> {
    void send() throws MailException;

    String getSubject();

    Date getDateQueued();

    int getSendCount();

    boolean hasError();
}
