package com.atlassian.sal.api.net;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in deftdevs/bootstrapi @ 2026-08-22,
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31.
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
