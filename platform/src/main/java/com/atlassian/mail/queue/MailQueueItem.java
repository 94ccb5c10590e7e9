package com.atlassian.mail.queue;

import com.atlassian.mail.MailException;
import java.util.Date;

/**
 * Mirrors com.atlassian.mail:atlassian-mail of Jira 11.3; none newer than Jira 8.13.1,
 * atlascommunity/jira-plugins-groovy at ef39c51. Unconfirmed: the supertypes, as an older line has a Task among them.
 */
public interface MailQueueItem extends Comparable<MailQueueItem> {
    void send() throws MailException;

    String getSubject();

    Date getDateQueued();

    int getSendCount();

    boolean hasError();
}
