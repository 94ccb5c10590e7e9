package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 7 for getJsonDefaultValue, docs.atlassian.com
 * RestCustomFieldTypeOperations.
 */
public interface RestCustomFieldTypeOperations {
    RestFieldOperationsHandler getRestFieldOperation(CustomField field);

    JsonData getJsonDefaultValue(IssueContext issueCtx, CustomField field);
}
