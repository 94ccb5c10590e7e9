package com.atlassian.sal.api.net;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than SAL 2.8.0 for <init>, mrdon/SAL at 15444fa.
 */
public class ResponseException extends Exception {
    private static final long serialVersionUID = 1L;

    public ResponseException() {}

    public ResponseException(String message) {
        super(message);
    }

    public ResponseException(String message, Throwable cause) {
        super(message, cause);
    }

    public ResponseException(Throwable cause) {
        super(cause);
    }
}
