package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();

    SimpleStatus getSimpleStatus();

    SimpleStatus getSimpleStatus(I18nHelper i18nHelper);
}
