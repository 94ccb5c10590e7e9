package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlascommunity/jira-plugins-groovy @ Jira 8.13.
 */
public class FieldTypeInfo {
    private final Collection<?> allowedValues;
    private final String autoCompleteUrl;

    public FieldTypeInfo(Collection<?> allowedValues, String autoCompleteUrl) {
        this.allowedValues = allowedValues;
        this.autoCompleteUrl = autoCompleteUrl;
    }

    public Collection<?> getAllowedValues() {
        return allowedValues;
    }

    public String getAutoCompleteUrl() {
        return autoCompleteUrl;
    }
}
