package com.atlassian.webresource.api;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-webresource-api Platform 8.3; confirmed on Confluence 10.0.3,
 * ONLYOFFICE/onlyoffice-confluence at ab8d713.
 */
public enum UrlMode {
    ABSOLUTE,
    RELATIVE,
    AUTO
}
