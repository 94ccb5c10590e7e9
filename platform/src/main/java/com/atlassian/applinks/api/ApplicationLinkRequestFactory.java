package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; none newer than Confluence 8.2.3 for createRequest,
 * cures-hub/cures-condec-confluence at f1090e6.
 */
public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {
    ApplicationLinkRequest createRequest(Request.MethodType methodType, String url) throws CredentialsRequiredException;
}
