package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 9.4.15 for getCustomField,
 * AndreyVMarkelov/unique-regex-custom-field at 8aea3f8.
 */
public interface FieldConfig {
    Long getId();

    String getName();

    String getDescription();

    List<FieldConfigItem> getConfigItems();

    String getFieldId();

    CustomField getCustomField();
}
