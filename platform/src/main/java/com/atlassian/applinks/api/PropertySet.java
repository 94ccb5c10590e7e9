package com.atlassian.applinks.api;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; no evidence.
 */
public interface PropertySet {
    Object getProperty(String key);

    Object putProperty(String key, Object value);

    Object removeProperty(String key);
}
