package com.atlassian.sal.api.net;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; unconfirmed: the place in the exception tree.
 */
public class ResponseTimeoutException extends ResponseTransportException {
    private static final long serialVersionUID = 1L;

    public ResponseTimeoutException(String message) {
        super(message);
    }

    public ResponseTimeoutException(String message, Throwable cause) {
        super(message, cause);
    }

    public ResponseTimeoutException(Throwable cause) {
        super(cause);
    }
}
