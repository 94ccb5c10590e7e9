package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.Operand;
import java.util.Objects;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.1, codescape/jira-scrum-poker at bb652fd.
 */
public class QueryLiteral {
    private final Operand sourceOperand;
    private final Long longValue;
    private final String stringValue;

    public QueryLiteral() {
        this(EmptyOperand.EMPTY, null, null);
    }

    public QueryLiteral(Operand sourceOperand) {
        this(sourceOperand, null, null);
    }

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this(sourceOperand, longValue, null);
    }

    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this(sourceOperand, null, stringValue);
    }

    private QueryLiteral(Operand sourceOperand, Long longValue, String stringValue) {
        this.sourceOperand = sourceOperand;
        this.longValue = longValue;
        this.stringValue = stringValue;
    }

    public Long getLongValue() {
        return longValue;
    }

    public String getStringValue() {
        return stringValue;
    }

    public String asString() {
        return longValue != null ? longValue.toString() : stringValue;
    }

    public boolean isEmpty() {
        return longValue == null && stringValue == null;
    }

    public Operand getSourceOperand() {
        return sourceOperand;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueryLiteral
                && Objects.equals(longValue, ((QueryLiteral) other).longValue)
                && Objects.equals(stringValue, ((QueryLiteral) other).stringValue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(longValue, stringValue);
    }

    @Override
    public String toString() {
        return String.valueOf(asString());
    }
}
