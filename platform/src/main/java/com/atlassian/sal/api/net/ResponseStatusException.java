package com.atlassian.sal.api.net;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than SAL 2.8.0, mrdon/SAL at 15444fa.
 */
public class ResponseStatusException extends ResponseProtocolException {
    private static final long serialVersionUID = 1L;
    private final transient Response response;

    public ResponseStatusException(String message, Response response) {
        super(message);
        this.response = response;
    }

    public Response getResponse() {
        return response;
    }
}
