package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.util.IssueChangeHolder;
import java.util.Map;
import webwork.action.Action;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public interface OrderableField<V> extends Field {
    boolean isShown(Issue issue);

    void populateDefaults(Map<String, Object> fieldValuesHolder, Issue issue);

    V getDefaultValue(Issue issue);

    void createValue(Issue issue, V value);

    void updateValue(
            FieldLayoutItem fieldLayoutItem,
            Issue issue,
            ModifiedValue<V> modifiedValue,
            IssueChangeHolder issueChangeHolder);

    String getViewHtml(FieldLayoutItem fieldLayoutItem, Action action, Issue issue);

    boolean hasValue(Issue issue);
}
