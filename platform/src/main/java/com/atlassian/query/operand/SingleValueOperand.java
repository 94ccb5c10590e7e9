package com.atlassian.query.operand;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.util.Objects;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public final class SingleValueOperand implements Operand {
    private static final long serialVersionUID = 1L;
    public static final String OPERAND_NAME = "SingleValueOperand";
    private final Long longValue;
    private final String stringValue;

    public SingleValueOperand(String stringValue) {
        this.longValue = null;
        this.stringValue = Objects.requireNonNull(stringValue, "stringValue");
    }

    public SingleValueOperand(Long longValue) {
        this.longValue = Objects.requireNonNull(longValue, "longValue");
        this.stringValue = null;
    }

    public SingleValueOperand(QueryLiteral literal) {
        this.longValue = literal.getLongValue();
        this.stringValue = literal.getStringValue();
    }

    @Override
    public String getName() {
        return OPERAND_NAME;
    }

    @Override
    public String getDisplayString() {
        return longValue == null ? '"' + stringValue + '"' : longValue.toString();
    }

    public Long getLongValue() {
        return longValue;
    }

    public String getStringValue() {
        return stringValue;
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SingleValueOperand
                && Objects.equals(longValue, ((SingleValueOperand) other).longValue)
                && Objects.equals(stringValue, ((SingleValueOperand) other).stringValue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(longValue, stringValue);
    }

    @Override
    public String toString() {
        return getDisplayString();
    }
}
