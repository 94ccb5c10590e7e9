package com.atlassian.jira.issue.customfields.manager;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3, alanmosely/jira-watcher-field-plugin at 2aa86f1.
 */
public interface GenericConfigManager {
    void create(String dataType, String key, Object object);

    void update(String dataType, String key, Object object);

    Object retrieve(String dataType, String key);

    void remove(String dataType, String key);
}
