package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed on Confluence 10.2.7, mrkhachaturov/confluence-mcp-plugin
 * at 96ad7c8.
 */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
