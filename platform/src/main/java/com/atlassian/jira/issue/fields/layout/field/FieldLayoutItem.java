package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.fields.OrderableField;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in codescape/jira-scrum-poker @ 2026-02-16.
 */
public interface FieldLayoutItem {
    OrderableField<?> getOrderableField();

    String getFieldDescription();

    boolean isHidden();

    boolean isRequired();

    String getRendererType();

    FieldLayout getFieldLayout();
}
