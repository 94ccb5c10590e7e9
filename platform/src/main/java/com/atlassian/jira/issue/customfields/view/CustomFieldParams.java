package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3, alanmosely/jira-watcher-field-plugin at 2aa86f1.
 */
public interface CustomFieldParams {
    Set<String> getAllKeys();

    Map<String, Collection<String>> getKeysAndValues();

    boolean containsKey(String key);

    boolean isEmpty();

    Collection<?> getAllValues();

    Collection<?> getValuesForNullKey();

    Collection<?> getValuesForKey(String key);

    Object getFirstValueForNullKey();

    Object getFirstValueForKey(String key);

    boolean contains(String key, String value);

    CustomField getCustomField();
}
