package com.atlassian.sal.api.net;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in mrdon/SAL @ 2011.
 */
public interface ReturningResponseHandler<T extends Response, R> {
    R handle(T response) throws ResponseException;
}
