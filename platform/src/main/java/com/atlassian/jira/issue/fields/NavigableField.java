package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.util.Map;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8, mailru/jira-plugins-mrimsender at 12bdf7f.
 */
public interface NavigableField extends Field {
    String getColumnHeadingKey();

    String getColumnCssClass();

    String getColumnViewHtml(FieldLayoutItem fieldLayoutItem, Map<String, Object> displayParams, Issue issue);

    String getDefaultSortOrder();
}
