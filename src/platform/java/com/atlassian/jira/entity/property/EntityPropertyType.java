package com.atlassian.jira.entity.property;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; unconfirmed: whether Jira 11 still has it as a class with constants.
 */
public class EntityPropertyType {
    public static final EntityPropertyType ISSUE_PROPERTY =
            new EntityPropertyType("IssueProperty", "common.concepts.issue");
    public static final EntityPropertyType PROJECT_PROPERTY =
            new EntityPropertyType("ProjectProperty", "common.concepts.project");
    public static final EntityPropertyType COMMENT_PROPERTY =
            new EntityPropertyType("CommentProperty", "common.concepts.comment");
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
