package com.atlassian.query.operator;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public enum Operator {
    LIKE("~"),
    NOT_LIKE("!~"),
    EQUALS("="),
    NOT_EQUALS("!="),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not"),
    LESS_THAN("<"),
    LESS_THAN_EQUALS("<="),
    GREATER_THAN(">"),
    GREATER_THAN_EQUALS(">="),
    WAS("was"),
    WAS_NOT("was not"),
    WAS_IN("was in"),
    WAS_NOT_IN("was not in"),
    CHANGED("changed"),
    NOT_CHANGED("not changed"),
    BEFORE("before"),
    AFTER("after"),
    FROM("from"),
    TO("to"),
    ON("on"),
    DURING("during"),
    BY("by");
    private final String displayName;

    Operator(String displayName) {
        this.displayName = displayName;
    }

    public String getDisplayString() {
        return displayName;
    }
}
