package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-webresource-api Platform 8.3; confirmed on Jira 11.0.0,
 * atlassian-labs/atlassian-slack-integration-server at 94c50dc.
 */
public interface WebResourceDataProvider {
    Jsonable get();
}
