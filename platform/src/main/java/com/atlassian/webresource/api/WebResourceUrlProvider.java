package com.atlassian.webresource.api;

/**
 * Mirrors com.atlassian.plugins:atlassian-plugins-webresource-api Platform 8.3; confirmed on Confluence 10.0.3,
 * ONLYOFFICE/onlyoffice-confluence at ab8d713.
 */
public interface WebResourceUrlProvider {
    String getStaticResourcePrefix(UrlMode urlMode);

    String getStaticResourcePrefix(String resourceCounter, UrlMode urlMode);

    String getStaticPluginResourceUrl(String moduleCompleteKey, String resourceName, UrlMode urlMode);

    String getResourceUrl(String moduleCompleteKey, String resourceName);

    String getBaseUrl();

    String getBaseUrl(UrlMode urlMode);
}
