package com.atlassian.jira.issue.fields.rest.json;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.13.1, atlascommunity/jira-plugins-groovy at ef39c51.
 */
public class JsonType {
    public static final String STRING_TYPE = "string";
    public static final String ARRAY_TYPE = "array";
    public static final String ANY_TYPE = "any";
    public static final String DATE_TYPE = "date";
    public static final String DATETIME_TYPE = "datetime";
    public static final String NUMBER_TYPE = "number";
    public static final String USER_TYPE = "user";
    public static final String GROUP_TYPE = "group";
    public static final String OPTION_TYPE = "option";
    public static final String VERSION_TYPE = "version";
    public static final String PROJECT_TYPE = "project";
    private final String type;
    private final String items;
    private final String system;
    private final String custom;
    private final Long customId;

    public JsonType(String type, String items, String system, String custom, Long customId) {
        this.type = type;
        this.items = items;
        this.system = system;
        this.custom = custom;
        this.customId = customId;
    }

    public String getType() {
        return type;
    }

    public String getItems() {
        return items;
    }

    public String getSystem() {
        return system;
    }

    public String getCustom() {
        return custom;
    }

    public Long getCustomId() {
        return customId;
    }
}
