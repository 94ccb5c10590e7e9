package com.atlassian.jira.search.issue.index.indexers;

import com.atlassian.jira.issue.Issue;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence.
 */
public interface FieldIndexer {
    String getId();

    boolean isFieldVisibleAndInScope(Issue issue);
}
