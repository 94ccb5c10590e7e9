package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlascommunity/jira-plugins-groovy @ Jira 8.13.
 */
public interface FieldTypeInfoContext {
    OrderableField<?> getOderableField();

    FieldLayoutItem getFieldLayoutItem();

    Issue getIssue();

    IssueContext getIssueContext();
}
