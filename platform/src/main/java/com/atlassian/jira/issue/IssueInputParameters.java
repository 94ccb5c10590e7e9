package com.atlassian.jira.issue;

import java.util.Map;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.20.22 for addCustomFieldValue,
 * cures-hub/cures-condec-jira at fbadb34.
 */
public interface IssueInputParameters {
    Map<String, String[]> getActionParameters();

    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    String[] getCustomFieldValue(Long customFieldId);

    String[] getCustomFieldValue(String fullCustomFieldKey);

    IssueInputParameters addFieldToForcePresent(String fieldId);

    boolean isFieldPresent(String fieldId);

    boolean retainExistingValuesWhenParameterNotProvided();

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresentFields);

    void setOnlyValidatePresentFieldsWhenRetainingExistingValues(boolean onlyValidatePresentFields);

    void setSkipScreenCheck(boolean skipScreenCheck);

    boolean skipScreenCheck();

    boolean applyDefaultValuesWhenParameterNotProvided();

    void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaultValues);

    Long getProjectId();

    IssueInputParameters setProjectId(Long projectId);

    String getIssueTypeId();

    IssueInputParameters setIssueTypeId(String issueTypeId);

    String getPriorityId();

    IssueInputParameters setPriorityId(String priorityId);

    String getResolutionId();

    IssueInputParameters setResolutionId(String resolutionId);

    String getStatusId();

    IssueInputParameters setStatusId(String statusId);

    String getSummary();

    IssueInputParameters setSummary(String summary);

    String getDescription();

    IssueInputParameters setDescription(String description);

    String getEnvironment();

    IssueInputParameters setEnvironment(String environment);

    String getAssigneeId();

    IssueInputParameters setAssigneeId(String assigneeId);

    String getReporterId();

    IssueInputParameters setReporterId(String reporterId);

    Long[] getComponentIds();

    IssueInputParameters setComponentIds(Long... componentIds);

    Long[] getFixVersionIds();

    IssueInputParameters setFixVersionIds(Long... fixVersionIds);

    Long[] getAffectedVersionIds();

    IssueInputParameters setAffectedVersionIds(Long... affectedVersionIds);

    String getDueDate();

    IssueInputParameters setDueDate(String dueDate);

    String getCommentValue();

    IssueInputParameters setComment(String comment);

    Long getSecurityLevelId();

    IssueInputParameters setSecurityLevelId(Long securityLevelId);
}
