package com.atlassian.sal.api.pluginsettings;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed on Jira 11.3.10, deftdevs/bootstrapi at 4c9d627.
 */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
