package com.atlassian.applinks.api;

import java.net.URI;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed in deftdevs/bootstrapi @ 2026-08-22.
 */
public interface ApplicationType {
    String getI18nKey();

    URI getIconUrl();
}
