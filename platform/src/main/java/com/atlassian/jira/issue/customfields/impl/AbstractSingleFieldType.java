package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in Jira Software Javadoc 11.1, the members in
 * Jira Javadoc 7.
 */
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {
    protected final CustomFieldValuePersister customFieldValuePersister;
    protected final GenericConfigManager genericConfigManager;

    /** Unconfirmed: whether Jira 11 still has it so, as the documentation seen is of Jira 7. */
    protected AbstractSingleFieldType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        this.customFieldValuePersister = customFieldValuePersister;
        this.genericConfigManager = genericConfigManager;
    }

    protected abstract PersistenceFieldType getDatabaseType();

    protected abstract Object getDbValueFromObject(T customFieldObject);

    protected abstract T getObjectFromDbValue(Object databaseValue) throws FieldValidationException;

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.createValues(field, issue.getId(), getDatabaseType(), dbValues(value));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.updateValues(field, issue.getId(), getDatabaseType(), dbValues(value));
    }

    @Override
    public Set<Long> remove(CustomField field) {
        return customFieldValuePersister.removeAllValues(field.getId());
    }

    @Override
    public T getValueFromIssue(CustomField field, Issue issue) {
        return getValueFromIssue(field, issue.getId(), issue.getKey());
    }
    /** Unconfirmed: the second overload's parameters. */
    protected T getValueFromIssue(CustomField field, Long issueId, String issueKey) {
        List<Object> values = customFieldValuePersister.getValues(field, issueId, getDatabaseType());
        return values == null || values.isEmpty() ? null : getObjectFromDbValue(values.get(0));
    }

    @Override
    public T getDefaultValue(FieldConfig fieldConfig) {
        Object stored = genericConfigManager.retrieve(
                DEFAULT_VALUE_TYPE, fieldConfig.getId().toString());
        return stored == null ? null : getObjectFromDbValue(stored);
    }

    @Override
    public void setDefaultValue(FieldConfig fieldConfig, T value) {
        genericConfigManager.update(
                DEFAULT_VALUE_TYPE, fieldConfig.getId().toString(), value == null ? null : getDbValueFromObject(value));
    }

    @Override
    public String getChangelogValue(CustomField field, T value) {
        return value == null ? "" : getStringFromSingularObject(value);
    }

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams relevantParams) throws FieldValidationException {
        Object value = getStringValueFromCustomFieldParams(relevantParams);
        return value == null ? null : getSingularObjectFromString(value.toString());
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
        return parameters.getFirstValueForNullKey();
    }

    @Override
    public void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(relevantParams);
        } catch (FieldValidationException invalid) {
            errorCollectionToAddTo.addError(config.getFieldId(), invalid.getMessage());
        }
    }

    private Collection<Object> dbValues(T value) {
        return value == null ? List.of() : List.of(getDbValueFromObject(value));
    }
}
