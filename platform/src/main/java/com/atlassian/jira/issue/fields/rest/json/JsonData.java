package com.atlassian.jira.issue.fields.rest.json;

import java.util.List;
import java.util.Map;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence for getData.
 */
public class JsonData {
    private final Object data;

    public JsonData(Object data) {
        this.data = data;
    }

    public Object getData() {
        return data;
    }

    public boolean isNull() {
        return data == null;
    }

    public boolean isString() {
        return data instanceof String;
    }

    public boolean isArray() {
        return data instanceof List;
    }

    public boolean isObject() {
        return data instanceof Map;
    }

    /** Unconfirmed: that a non-text answers null. */
    public String asString() {
        return (String) data;
    }
}
