package com.atlassian.jira.issue.history;

import java.sql.Timestamp;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence for getFieldType.
 */
public class ChangeItemBean {
    public static final String STATIC_FIELD = "jira";
    public static final String CUSTOM_FIELD = "custom";
    private String fieldType;
    private String field;
    private String from;
    private String fromString;
    private String to;
    private String toString;
    private Timestamp created;

    public ChangeItemBean() {}

    public ChangeItemBean(String fieldType, String field, String from, String to) {
        this(fieldType, field, from, null, to, null);
    }

    public ChangeItemBean(String fieldType, String field, String from, String fromString, String to, String toString) {
        this(fieldType, field, from, fromString, to, toString, null);
    }

    public ChangeItemBean(
            String fieldType,
            String field,
            String from,
            String fromString,
            String to,
            String toString,
            Timestamp created) {
        this.fieldType = fieldType;
        this.field = field;
        this.from = from;
        this.fromString = fromString;
        this.to = to;
        this.toString = toString;
        this.created = created;
    }

    public String getFieldType() {
        return fieldType;
    }

    public void setFieldType(String fieldType) {
        this.fieldType = fieldType;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getFromString() {
        return fromString;
    }

    public void setFromString(String fromString) {
        this.fromString = fromString;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getToString() {
        return toString;
    }

    public void setToString(String toString) {
        this.toString = toString;
    }

    public Timestamp getCreated() {
        return created;
    }

    public void setCreated(Timestamp created) {
        this.created = created;
    }
}
