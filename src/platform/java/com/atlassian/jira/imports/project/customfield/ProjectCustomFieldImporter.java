package com.atlassian.jira.imports.project.customfield;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; unconfirmed: its members, which are left out.
 */
public interface ProjectCustomFieldImporter {}
