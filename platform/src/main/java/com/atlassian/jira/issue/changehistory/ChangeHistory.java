package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.util.List;
import org.ofbiz.core.entity.GenericValue;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence for getId.
 */
public class ChangeHistory {
    public ChangeHistory(GenericValue changeHistory, IssueManager issueManager, UserManager userManager) {}

    public Long getId() {
        throw new UnsupportedOperationException();
    }

    public String getAuthorKey() {
        throw new UnsupportedOperationException();
    }

    public ApplicationUser getAuthorObject() {
        throw new UnsupportedOperationException();
    }

    public String getAuthorDisplayName() {
        throw new UnsupportedOperationException();
    }

    public Timestamp getTimePerformed() {
        throw new UnsupportedOperationException();
    }

    public Long getIssueId() {
        throw new UnsupportedOperationException();
    }

    public Issue getIssue() {
        throw new UnsupportedOperationException();
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        throw new UnsupportedOperationException();
    }
}
