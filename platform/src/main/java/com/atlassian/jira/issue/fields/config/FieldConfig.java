package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in AndreyVMarkelov/unique-regex-custom-field @ Jira 9.4.15.
 */
public interface FieldConfig {
    Long getId();

    String getName();

    String getDescription();

    List<FieldConfigItem> getConfigItems();

    String getFieldId();

    CustomField getCustomField();
}
