package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in Jira Software Javadoc 11.1, the members in
 * atlascommunity/jira-plugins-groovy @ Jira 8.13.
 */
public interface RestCustomFieldTypeOperations {
    RestFieldOperationsHandler getRestFieldOperation(CustomField field);

    JsonData getJsonDefaultValue(IssueContext issueCtx, CustomField field);
}
