package com.atlassian.jira.issue.customfields.manager;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in AndreyVMarkelov/unique-regex-custom-field @ Jira 9.4.15 as a
 * constructor parameter.
 */
public interface GenericConfigManager {
    void create(String dataType, String key, Object object);

    void update(String dataType, String key, Object object);

    Object retrieve(String dataType, String key);

    void remove(String dataType, String key);
}
