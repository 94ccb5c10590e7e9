package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.fields.OrderableField;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.1, codescape/jira-scrum-poker at bb652fd.
 */
public interface FieldLayoutItem {
    OrderableField<?> getOrderableField();

    String getFieldDescription();

    boolean isHidden();

    boolean isRequired();

    String getRendererType();

    FieldLayout getFieldLayout();
}
