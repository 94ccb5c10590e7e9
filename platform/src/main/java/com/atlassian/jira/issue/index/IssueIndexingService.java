package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public interface IssueIndexingService {
    long reIndex(Issue issue) throws IndexException;

    long reIndex(Issue issue, IssueIndexingParams issueIndexingParams) throws IndexException;

    long reIndexIssueObjects(Collection<? extends Issue> issueObjects) throws IndexException;

    long reIndexIssueObjects(Collection<? extends Issue> issueObjects, IssueIndexingParams issueIndexingParams)
            throws IndexException;
}
