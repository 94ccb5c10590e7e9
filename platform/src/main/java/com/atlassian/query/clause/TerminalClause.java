package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.1, codescape/jira-scrum-poker at bb652fd.
 */
public interface TerminalClause extends Clause {
    Operand getOperand();

    Operator getOperator();
}
