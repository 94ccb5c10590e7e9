package com.atlassian.applinks.api;

import java.net.URI;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed in Applinks Javadoc 3.2, cures-hub/cures-condec-confluence (Confluence 8.2) @ 2023-01-01.
 */
public interface AuthorisationURIGenerator {
    URI getAuthorisationURI(URI callback);

    URI getAuthorisationURI();
}
