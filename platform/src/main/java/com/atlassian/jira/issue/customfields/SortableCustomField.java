package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 7.3.4 for compare, docs.atlassian.com TextCFType.
 */
public interface SortableCustomField<T> {
    int compare(T customFieldObjectValue1, T customFieldObjectValue2, FieldConfig fieldConfig);
}
