package com.atlassian.mail;

/**
 * Mirrors com.atlassian.mail:atlassian-mail of Jira 11.3; confirmed on Jira 11.3.10, deftdevs/bootstrapi at 4c9d627.
 * Unconfirmed: the constructors, which are those of an older line.
 */
public class MailException extends Exception {
    private static final long serialVersionUID = 1L;

    public MailException(String message) {
        super(message);
    }

    public MailException(Throwable cause) {
        super(cause);
    }

    public MailException(String message, Throwable cause) {
        super(message, cause);
    }
}
