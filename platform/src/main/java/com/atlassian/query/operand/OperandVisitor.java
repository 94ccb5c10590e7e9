package com.atlassian.query.operand;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface OperandVisitor<R> {
    R visit(EmptyOperand empty);

    R visit(FunctionOperand function);

    R visit(MultiValueOperand multiValue);

    R visit(SingleValueOperand singleValueOperand);
}
