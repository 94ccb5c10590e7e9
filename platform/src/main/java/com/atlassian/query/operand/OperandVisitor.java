package com.atlassian.query.operand;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public interface OperandVisitor<R> {
    R visit(EmptyOperand empty);

    R visit(FunctionOperand function);

    R visit(MultiValueOperand multiValue);

    R visit(SingleValueOperand singleValueOperand);
}
