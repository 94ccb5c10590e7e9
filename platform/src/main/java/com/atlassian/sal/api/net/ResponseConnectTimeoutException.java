package com.atlassian.sal.api.net;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in mrdon/SAL @ 2011.
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
