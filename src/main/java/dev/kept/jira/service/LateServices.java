package dev.kept.jira.service;

import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.mail.queue.MailQueue;
import java.util.Optional;

/**
 * Services that Jira gives to whoever asks at the call. A constructor that asked for one would keep the whole plugin
 * from starting where Jira does not give it; asked for here, a missing one costs what needs it and nothing else.
 */
public interface LateServices {

    /** Which permission is granted to whom; empty where Jira does not give it. */
    Optional<PermissionSchemeManager> permissionSchemes();

    /** The queue of mails to be sent; empty where Jira does not give it. */
    Optional<MailQueue> mailQueue();
}
