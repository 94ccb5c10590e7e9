package com.atlassian.jira.exception;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.20.22, cures-hub/cures-condec-jira at fbadb34.
 */
public class RemoveException extends Exception {
    private static final long serialVersionUID = 1L;

    public RemoveException() {}

    public RemoveException(String message) {
        super(message);
    }

    public RemoveException(Throwable cause) {
        super(cause);
    }

    public RemoveException(String message, Throwable cause) {
        super(message, cause);
    }
}
