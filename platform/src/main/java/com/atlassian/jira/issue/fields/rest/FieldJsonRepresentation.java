package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.13.1, atlascommunity/jira-plugins-groovy at ef39c51.
 */
public class FieldJsonRepresentation {
    private final JsonData standardData;
    private JsonData renderedData;

    public FieldJsonRepresentation(JsonData jsonData) {
        this(jsonData, null);
    }

    public FieldJsonRepresentation(JsonData jsonData, JsonData renderedData) {
        this.standardData = jsonData;
        this.renderedData = renderedData;
    }

    public JsonData getStandardData() {
        return standardData;
    }

    public JsonData getRenderedData() {
        return renderedData;
    }

    public void setRenderedData(JsonData renderedData) {
        this.renderedData = renderedData;
    }
}
