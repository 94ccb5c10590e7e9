package com.atlassian.sal.api.net;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than SAL 2.8.0, mrdon/SAL at 15444fa.
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
