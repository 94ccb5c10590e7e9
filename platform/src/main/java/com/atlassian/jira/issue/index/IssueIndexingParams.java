package com.atlassian.jira.issue.index;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public class IssueIndexingParams {
    public static final IssueIndexingParams INDEX_NONE = new IssueIndexingParams(false, false, false, false);
    public static final IssueIndexingParams INDEX_ISSUE_ONLY = new IssueIndexingParams(true, false, false, false);
    public static final IssueIndexingParams INDEX_ALL = new IssueIndexingParams(true, true, true, true);
    private final boolean issues;
    private final boolean changeHistory;
    private final boolean comments;
    private final boolean worklogs;

    private IssueIndexingParams(boolean issues, boolean changeHistory, boolean comments, boolean worklogs) {
        this.issues = issues;
        this.changeHistory = changeHistory;
        this.comments = comments;
        this.worklogs = worklogs;
    }

    public boolean isIndexIssues() {
        return issues;
    }

    public boolean isIndexChangeHistory() {
        return changeHistory;
    }

    public boolean isIndexComments() {
        return comments;
    }

    public boolean isIndexWorklogs() {
        return worklogs;
    }
}
