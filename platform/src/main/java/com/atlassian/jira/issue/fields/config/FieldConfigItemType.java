package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 9.4.15, AndreyVMarkelov/unique-regex-custom-field at
 * 8aea3f8.
 */
public interface FieldConfigItemType {
    String getDisplayName();

    String getDisplayNameKey();

    String getViewHtml(FieldConfig fieldConfig, FieldLayoutItem fieldLayoutItem);

    String getObjectKey();

    Object getConfigurationObject(Issue issue, FieldConfig config);

    String getBaseEditUrl();
}
