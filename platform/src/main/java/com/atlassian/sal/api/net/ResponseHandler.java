package com.atlassian.sal.api.net;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than Confluence 8.2.3, cures-hub/cures-condec-confluence
 * at f1090e6.
 */
public interface ResponseHandler<T extends Response> {
    void handle(T response) throws ResponseException;
}
