package com.atlassian.sal.api.net;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in mrdon/SAL @ 2011.
 */
public interface ResponseHandler<T extends Response> {
    void handle(T response) throws ResponseException;
}
