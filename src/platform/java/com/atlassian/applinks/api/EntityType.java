package com.atlassian.applinks.api;

import java.net.URI;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed in Application Links Javadoc 3.2.
 */
public interface EntityType {
    Class<? extends ApplicationType> getApplicationType();

    String getI18nKey();

    String getPluralizedI18nKey();

    String getShortenedI18nKey();

    URI getIconUrl();

    URI getDisplayUrl(ApplicationLink link, String entityKey);
}
