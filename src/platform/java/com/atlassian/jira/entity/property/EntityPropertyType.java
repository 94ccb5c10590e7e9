package com.atlassian.jira.entity.property;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; unconfirmed: whether it is a class with constants or an enumeration.
 */
public final class EntityPropertyType {
    public static final EntityPropertyType ISSUE_PROPERTY =
            new EntityPropertyType("IssueProperty", "jira.issue.properties.issue");
    public static final EntityPropertyType PROJECT_PROPERTY =
            new EntityPropertyType("ProjectProperty", "jira.issue.properties.project");
    public static final EntityPropertyType COMMENT_PROPERTY =
            new EntityPropertyType("sd.public.comment", "jira.issue.properties.comment");
    private final String dbEntityName;
    private final String i18nKey;

    private EntityPropertyType(String dbEntityName, String i18nKey) {
        this.dbEntityName = dbEntityName;
        this.i18nKey = i18nKey;
    }

    public String getDbEntityName() {
        return dbEntityName;
    }

    public String getI18nKeyForEntityName() {
        return i18nKey;
    }
}
