package com.atlassian.jira.issue;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence.
 */
public class ModifiedValue<V> {
    private final V oldValue;
    private final V newValue;

    public ModifiedValue(V oldValue, V newValue) {
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    public V getOldValue() {
        return oldValue;
    }

    public V getNewValue() {
        return newValue;
    }
}
