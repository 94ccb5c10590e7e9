package com.atlassian.applinks.api;

import java.net.URI;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed in Application Links Javadoc 3.2.
 */
public interface EntityLink extends PropertySet {
    ApplicationLink getApplicationLink();

    EntityType getType();

    String getKey();

    String getName();

    URI getDisplayUrl();

    boolean isPrimary();
}
