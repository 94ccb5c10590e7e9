package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.imports.project.customfield.ProjectCustomFieldImporter;
import com.atlassian.jira.imports.project.customfield.ProjectImportableCustomField;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.TextCustomFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.security.JiraAuthenticationContext;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in AndreyVMarkelov/unique-regex-custom-field @ Jira 9.4.15,
 * AndreyVMarkelov/copy-to-clipboard-jira-field @ Jira 9.4.15.
 */
public class GenericTextCFType extends AbstractSingleFieldType<String>
        implements SortableCustomField<String>,
                ProjectImportableCustomField,
                RestAwareCustomFieldType,
                RestCustomFieldTypeOperations,
                TextCustomFieldType {
    private final TextFieldCharacterLengthValidator lengthValidator;

    protected GenericTextCFType(
            CustomFieldValuePersister customFieldValuePersister,
            GenericConfigManager genericConfigManager,
            TextFieldCharacterLengthValidator textFieldCharacterLengthValidator,
            JiraAuthenticationContext jiraAuthenticationContext) {
        super(customFieldValuePersister, genericConfigManager);
        this.lengthValidator = textFieldCharacterLengthValidator;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String customFieldObject) {
        return customFieldObject;
    }

    @Override
    protected String getObjectFromDbValue(Object databaseValue) throws FieldValidationException {
        return (String) databaseValue;
    }

    @Override
    public String getStringFromSingularObject(String singularObject) {
        return singularObject;
    }

    @Override
    public String getSingularObjectFromString(String string) throws FieldValidationException {
        if (string != null && lengthValidator.isTextTooLong(string)) {
            throw new FieldValidationException(
                    "The text is longer than " + lengthValidator.getMaximumNumberOfCharacters() + " characters.");
        }
        return string;
    }

    @Override
    public int compare(String value1, String value2, FieldConfig fieldConfig) {
        return value1 == null ? (value2 == null ? 0 : -1) : value2 == null ? 1 : value1.compareTo(value2);
    }

    @Override
    public ProjectCustomFieldImporter getProjectImporter() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext fieldTypeInfoContext) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField customField) {
        return JsonTypeBuilder.custom(JsonType.STRING_TYPE, getKey(), customField.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem fieldLayoutItem) {
        return new FieldJsonRepresentation(new JsonData(getValueFromIssue(field, issue)));
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        throw new UnsupportedOperationException();
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext issueCtx, CustomField field) {
        FieldConfig config = field.getRelevantConfig(issueCtx);
        Object value = config == null ? null : getDefaultValue(config);
        return value == null ? null : new JsonData(value);
    }
}
