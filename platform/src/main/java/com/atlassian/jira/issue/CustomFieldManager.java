package com.atlassian.jira.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.1, codescape/jira-scrum-poker at bb652fd.
 */
public interface CustomFieldManager {
    CustomField createCustomField(
            String fieldName,
            String description,
            CustomFieldType<?, ?> fieldType,
            CustomFieldSearcher customFieldSearcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes)
            throws GenericEntityException;

    List<CustomFieldType<?, ?>> getCustomFieldTypes();

    CustomFieldType<?, ?> getCustomFieldType(String key);

    List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType<?, ?> customFieldType);

    CustomFieldSearcher getCustomFieldSearcher(String key);

    CustomField getCustomFieldObject(Long id);

    CustomField getCustomFieldObject(String id);

    boolean exists(String id);

    List<CustomField> getCustomFieldObjects(Long projectId, String issueTypeId);

    List<CustomField> getCustomFieldObjects(Long projectId, List<String> issueTypeIds);

    List<CustomField> getCustomFieldObjects(Issue issue);

    List<CustomField> getCustomFieldObjects();

    Collection<CustomField> getCustomFieldObjectsByName(String customFieldName);

    List<CustomField> getGlobalCustomFieldObjects();

    void removeCustomField(CustomField customField) throws RemoveException;

    void refresh();
}
