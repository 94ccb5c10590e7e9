package com.atlassian.applinks.api;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed in cures-hub/cures-condec-confluence @
 * Confluence 8.2.3, Application Links Javadoc 3.2.
 */
public interface ApplicationLinkService {
    ApplicationLink getApplicationLink(ApplicationId id) throws TypeNotInstalledException;

    Iterable<ApplicationLink> getApplicationLinks();

    Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);

    ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
