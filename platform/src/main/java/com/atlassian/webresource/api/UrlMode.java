package com.atlassian.webresource.api;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-webresource-api Platform 8.3; confirmed in
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31, ONLYOFFICE/onlyoffice-confluence @ 2026-06-24.
 */
public enum UrlMode {
    ABSOLUTE,
    RELATIVE,
    AUTO
}
