package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public interface IssueChangedEvent extends JiraIssueEvent {
    Issue getIssue();

    Optional<ApplicationUser> getAuthor();

    Collection<ChangeItemBean> getChangeItems();

    Optional<Comment> getComment();
    /** Unconfirmed: that it is there. */
    Date getEventTime();

    Optional<SpanningOperation> getSpanningOperation();
}
