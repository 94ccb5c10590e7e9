package com.atlassian.jira.issue.customfields.persistence;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in AndreyVMarkelov/unique-regex-custom-field @ Jira 9.4.15 as a
 * constructor parameter.
 */
public interface CustomFieldValuePersister {
    /** Unconfirmed: whether Jira 11 still has it so, as the documentation seen is of Jira 7. */
    List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType);

    List<Object> getValues(
            CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, String parentKey);

    void createValues(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, Collection<?> values);

    void createValues(
            CustomField field,
            Long issueId,
            PersistenceFieldType persistenceFieldType,
            Collection<?> values,
            String parentKey);

    void updateValues(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, Collection<?> values);

    void updateValues(
            CustomField field,
            Long issueId,
            PersistenceFieldType persistenceFieldType,
            Collection<?> values,
            String parentKey);

    Set<Long> removeAllValues(String customFieldId);
}
