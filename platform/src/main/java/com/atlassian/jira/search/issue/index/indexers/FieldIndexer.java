package com.atlassian.jira.search.issue.index.indexers;

import com.atlassian.jira.issue.Issue;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in Jira Software Javadoc 11.1.0.
 */
public interface FieldIndexer {
    String getId();

    boolean isFieldVisibleAndInScope(Issue issue);
}
