package com.atlassian.query.operand;

import java.io.Serializable;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31, codescape/jira-scrum-poker @ 2026-02-16.
 */
public interface Operand extends Serializable {
    String getName();

    String getDisplayString();

    <R> R accept(OperandVisitor<R> visitor);
}
