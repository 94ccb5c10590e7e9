package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
