package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.3, codescape/jira-multiple-subtasks at ce71581.
 */
public interface IssueType extends IssueConstant {
    boolean isSubTask();
}
