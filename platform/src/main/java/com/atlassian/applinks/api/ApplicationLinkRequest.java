package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; none newer than Confluence 8.2.3,
 * cures-hub/cures-condec-confluence at f1090e6.
 */
public interface ApplicationLinkRequest extends Request<ApplicationLinkRequest, Response> {
    <R> R execute(ApplicationLinkResponseHandler<R> responseHandler) throws ResponseException;
}
