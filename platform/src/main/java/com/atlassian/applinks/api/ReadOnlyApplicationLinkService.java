package com.atlassian.applinks.api;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; no evidence.
 */
public interface ReadOnlyApplicationLinkService {
    ReadOnlyApplicationLink getApplicationLink(ApplicationId applicationId);

    Iterable<ReadOnlyApplicationLink> getApplicationLinks();

    Iterable<ReadOnlyApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);

    ReadOnlyApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
