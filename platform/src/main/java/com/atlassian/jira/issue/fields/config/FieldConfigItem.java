package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.Issue;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence. Unconfirmed: the member set.
 */
public interface FieldConfigItem {
    String getDisplayName();

    String getDisplayNameKey();

    String getObjectKey();

    Object getConfigurationObject(Issue issue);

    String getBaseEditUrl();

    FieldConfigItemType getType();

    FieldConfig getFieldConfig();
}
