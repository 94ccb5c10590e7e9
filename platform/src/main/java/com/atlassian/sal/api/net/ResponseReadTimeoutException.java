package com.atlassian.sal.api.net;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than SAL 2.8.0, mrdon/SAL at 15444fa.
 */
public class ResponseReadTimeoutException extends ResponseTimeoutException {
    private static final long serialVersionUID = 1L;

    public ResponseReadTimeoutException(String message) {
        super(message);
    }

    public ResponseReadTimeoutException(String message, Throwable cause) {
        super(message, cause);
    }

    public ResponseReadTimeoutException(Throwable cause) {
        super(cause);
    }
}
