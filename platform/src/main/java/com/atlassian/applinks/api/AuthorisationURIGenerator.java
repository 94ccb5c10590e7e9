package com.atlassian.applinks.api;

import java.net.URI;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed in Application Links Javadoc 3.2,
 * cures-hub/cures-condec-confluence @ Confluence 8.2.3.
 */
public interface AuthorisationURIGenerator {
    URI getAuthorisationURI(URI callback);

    URI getAuthorisationURI();
}
