package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.ofbiz.core.entity.GenericValue;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 *
 * <p>The product's class is final; this one is not, so that the sandbox can set the time of its events.
 */
public class IssueEvent {
    private final Issue issue;
    private final Map<String, Object> params;
    private final ApplicationUser user;
    private final Long eventTypeId;
    private final boolean sendMail;
    private final Date time = new Date();

    public IssueEvent(Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId) {
        this(issue, params, user, eventTypeId, true);
    }

    public IssueEvent(
            Issue issue, Map<String, Object> params, ApplicationUser user, Long eventTypeId, boolean sendMail) {
        this.issue = issue;
        this.params = params == null ? Map.of() : Map.copyOf(params);
        this.user = user;
        this.eventTypeId = eventTypeId;
        this.sendMail = sendMail;
    }

    public Issue getIssue() {
        return issue;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public Map<String, Object> getParams() {
        return params;
    }

    public Date getTime() {
        return time;
    }

    public Comment getComment() {
        return null;
    }

    public boolean isSendMail() {
        return sendMail;
    }

    public Optional<SpanningOperation> getSpanningOperation() {
        return Optional.empty();
    }

    public GenericValue getChangeLog() {
        return null;
    }
}
