package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public interface Comment {
    Long getId();

    String getAuthorKey();

    ApplicationUser getAuthorApplicationUser();

    String getAuthorFullName();

    String getUpdateAuthor();

    ApplicationUser getUpdateAuthorApplicationUser();

    String getBody();

    Date getCreated();

    Date getUpdated();

    Issue getIssue();

    String getGroupLevel();

    Long getRoleLevelId();
}
