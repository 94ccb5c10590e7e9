package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31, codescape/jira-scrum-poker @ 2026-02-16.
 */
public interface TerminalClause extends Clause {
    Operand getOperand();

    Operator getOperator();
}
