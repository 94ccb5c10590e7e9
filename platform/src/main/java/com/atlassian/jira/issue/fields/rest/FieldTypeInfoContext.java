package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.13.1, atlascommunity/jira-plugins-groovy at ef39c51.
 */
public interface FieldTypeInfoContext {
    OrderableField<?> getOderableField();

    FieldLayoutItem getFieldLayoutItem();

    Issue getIssue();

    IssueContext getIssueContext();
}
