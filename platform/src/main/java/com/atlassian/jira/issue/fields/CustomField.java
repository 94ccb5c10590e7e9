package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.ClauseNames;
import com.atlassian.jira.project.Project;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.3, codescape/jira-multiple-subtasks at ce71581.
 */
public interface CustomField extends NavigableField, OrderableField<Object> {
    boolean isInScope(Project project, List<String> issueTypeIds);

    boolean isInScope(IssueContext issueContext);

    Long getIdAsLong();

    List<FieldConfigScheme> getConfigurationSchemes();

    FieldConfig getRelevantConfig(IssueContext issueContext);

    boolean isAllProjects();

    boolean isAllIssueTypes();

    boolean isGlobal();

    boolean isEnabled();

    boolean isRenderable();

    List<Project> getAssociatedProjectObjects();

    List<IssueType> getAssociatedIssueTypes();

    Object getValue(Issue issue);

    String getValueFromIssue(Issue issue);

    CustomFieldType<?, ?> getCustomFieldType();

    CustomFieldSearcher getCustomFieldSearcher();

    ClauseNames getClauseNames();

    String getFieldName();

    String getUntranslatedName();

    String getDescription();

    String getUntranslatedDescription();
}
