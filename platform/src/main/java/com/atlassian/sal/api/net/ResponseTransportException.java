package com.atlassian.sal.api.net;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than SAL 2.8.0, mrdon/SAL at 15444fa.
 */
public class ResponseTransportException extends ResponseException {
    private static final long serialVersionUID = 1L;

    public ResponseTransportException(String message) {
        super(message);
    }

    public ResponseTransportException(String message, Throwable cause) {
        super(message, cause);
    }

    public ResponseTransportException(Throwable cause) {
        super(cause);
    }
}
