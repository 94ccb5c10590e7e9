package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in codescape/jira-scrum-poker @ 2026-02-16.
 */
public interface FieldLayoutManager {
    FieldLayout getFieldLayout(Issue issue);

    FieldLayout getFieldLayout(Project project, String issueTypeId);

    FieldLayout getFieldLayout(Long projectId, String issueTypeId);
}
