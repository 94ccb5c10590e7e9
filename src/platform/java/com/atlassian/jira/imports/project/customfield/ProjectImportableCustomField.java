package com.atlassian.jira.imports.project.customfield;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in Jira Javadoc 7.
 */
public interface ProjectImportableCustomField {
    ProjectCustomFieldImporter getProjectImporter();
}
