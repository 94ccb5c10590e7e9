package com.atlassian.jira.imports.project.customfield;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in AndreyVMarkelov/unique-regex-custom-field @ Jira 9.4.15.
 */
public interface ProjectImportableCustomField {
    ProjectCustomFieldImporter getProjectImporter();
}
