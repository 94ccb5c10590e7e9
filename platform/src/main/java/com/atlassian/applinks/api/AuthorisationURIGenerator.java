package com.atlassian.applinks.api;

import java.net.URI;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; no evidence.
 */
public interface AuthorisationURIGenerator {
    URI getAuthorisationURI(URI callback);

    URI getAuthorisationURI();
}
