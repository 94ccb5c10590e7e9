package com.atlassian.applinks.api;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed in Application Links Javadoc 3.2,
 * deftdevs/bootstrapi @ 2026-08-22.
 */
public interface PropertySet {
    Object getProperty(String key);

    Object putProperty(String key, Object value);

    Object removeProperty(String key);
}
