package com.atlassian.mail.server;

/**
 * Mirrors com.atlassian.mail:atlassian-mail of Jira 11.3; confirmed on Jira 11.3.10, deftdevs/bootstrapi at 4c9d627.
 */
public interface MailServerManager {
    boolean isDefaultSMTPMailServerDefined();
}
