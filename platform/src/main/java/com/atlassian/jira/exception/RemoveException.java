package com.atlassian.jira.exception;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlascommunity/jira-plugins-groovy @ Jira 8.13.
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
