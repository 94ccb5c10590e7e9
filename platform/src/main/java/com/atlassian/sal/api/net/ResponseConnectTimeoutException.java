package com.atlassian.sal.api.net;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than SAL 2.8.0, mrdon/SAL at 15444fa.
 */
public class ResponseConnectTimeoutException extends ResponseTimeoutException {
    private static final long serialVersionUID = 1L;

    public ResponseConnectTimeoutException(String message) {
        super(message);
    }

    public ResponseConnectTimeoutException(String message, Throwable cause) {
        super(message, cause);
    }

    public ResponseConnectTimeoutException(Throwable cause) {
        super(cause);
    }
}
