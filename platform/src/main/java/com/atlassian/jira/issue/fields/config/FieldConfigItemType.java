package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in AndreyVMarkelov/unique-regex-custom-field @ Jira 9.4.15.
 */
public interface FieldConfigItemType {
    String getDisplayName();

    String getDisplayNameKey();

    String getViewHtml(FieldConfig fieldConfig, FieldLayoutItem fieldLayoutItem);

    String getObjectKey();

    Object getConfigurationObject(Issue issue, FieldConfig config);

    String getBaseEditUrl();
}
