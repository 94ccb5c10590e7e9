package com.atlassian.jira.issue.changehistory;

import java.sql.Timestamp;
import java.util.Map;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence. Unconfirmed: the member set; it is built by Jira only.
 */
public class ChangeHistoryItem {
    protected ChangeHistoryItem() {}

    public Long getId() {
        throw new UnsupportedOperationException();
    }

    public Long getChangeGroupId() {
        throw new UnsupportedOperationException();
    }

    public Long getProjectId() {
        throw new UnsupportedOperationException();
    }

    public Long getIssueId() {
        throw new UnsupportedOperationException();
    }

    public String getIssueKey() {
        throw new UnsupportedOperationException();
    }

    public String getField() {
        throw new UnsupportedOperationException();
    }

    public Timestamp getCreated() {
        throw new UnsupportedOperationException();
    }

    public Map<String, String> getFroms() {
        throw new UnsupportedOperationException();
    }

    public Map<String, String> getTos() {
        throw new UnsupportedOperationException();
    }

    public String getUserKey() {
        throw new UnsupportedOperationException();
    }
}
