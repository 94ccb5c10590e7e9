package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-webresource-api Platform 8.3; confirmed in
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31.
 */
public interface WebResourceDataProvider {
    Jsonable get();
}
