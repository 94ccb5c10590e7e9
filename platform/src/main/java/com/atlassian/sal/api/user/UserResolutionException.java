package com.atlassian.sal.api.user;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than Jira 8.20.22, cures-hub/cures-condec-jira at fbadb34.
 */
public class UserResolutionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UserResolutionException(String message) {
        super(message);
    }

    public UserResolutionException(String message, Throwable cause) {
        super(message, cause);
    }

    public UserResolutionException(Throwable cause) {
        super(cause);
    }
}
