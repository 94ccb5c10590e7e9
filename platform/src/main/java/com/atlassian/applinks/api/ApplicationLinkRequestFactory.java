package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed in cures-hub/cures-condec-confluence @
 * Confluence 8.2.3, Application Links Javadoc 3.2.
 */
public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {
    ApplicationLinkRequest createRequest(Request.MethodType methodType, String url) throws CredentialsRequiredException;
}
