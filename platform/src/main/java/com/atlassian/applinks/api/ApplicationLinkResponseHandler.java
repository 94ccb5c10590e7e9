package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed in cures-hub/cures-condec-confluence @
 * Confluence 8.2.3, Application Links Javadoc 3.2.
 */
public interface ApplicationLinkResponseHandler<R> extends ReturningResponseHandler<Response, R> {
    R credentialsRequired(Response response) throws ResponseException;
}
