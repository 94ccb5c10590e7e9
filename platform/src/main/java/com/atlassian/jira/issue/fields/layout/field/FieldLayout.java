package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.fields.OrderableField;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.1, codescape/jira-scrum-poker at bb652fd.
 */
public interface FieldLayout {
    Long getId();

    String getName();

    String getDescription();

    FieldLayoutItem getFieldLayoutItem(OrderableField<?> orderableField);

    FieldLayoutItem getFieldLayoutItem(String orderableFieldId);

    List<FieldLayoutItem> getFieldLayoutItems();

    boolean isFieldHidden(String fieldId);

    boolean isDefault();
}
