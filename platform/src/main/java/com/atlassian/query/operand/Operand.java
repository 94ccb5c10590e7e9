package com.atlassian.query.operand;

import java.io.Serializable;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public interface Operand extends Serializable {
    String getName();

    String getDisplayString();

    <R> R accept(OperandVisitor<R> visitor);
}
