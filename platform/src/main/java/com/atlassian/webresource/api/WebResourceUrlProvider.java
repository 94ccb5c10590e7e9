package com.atlassian.webresource.api;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-webresource-api Platform 8.3; confirmed in
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31, ONLYOFFICE/onlyoffice-confluence @ 2026-06-24.
 */
public interface WebResourceUrlProvider {
    String getStaticResourcePrefix(UrlMode urlMode);

    String getStaticResourcePrefix(String resourceCounter, UrlMode urlMode);

    String getStaticPluginResourceUrl(String moduleCompleteKey, String resourceName, UrlMode urlMode);

    String getResourceUrl(String moduleCompleteKey, String resourceName);

    String getBaseUrl();

    String getBaseUrl(UrlMode urlMode);
}
