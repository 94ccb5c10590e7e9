package com.atlassian.query.operand;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public final class EmptyOperand implements Operand {
    private static final long serialVersionUID = 1L;
    public static final String OPERAND_NAME = "EMPTY";
    public static final EmptyOperand EMPTY = new EmptyOperand();

    public EmptyOperand() {}

    @Override
    public String getName() {
        return OPERAND_NAME;
    }

    @Override
    public String getDisplayString() {
        return OPERAND_NAME;
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmptyOperand;
    }

    @Override
    public int hashCode() {
        return OPERAND_NAME.hashCode();
    }

    @Override
    public String toString() {
        return OPERAND_NAME;
    }
}
