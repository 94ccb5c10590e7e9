package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Objects;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public class TerminalClauseImpl implements TerminalClause {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final Operator operator;
    private final Operand operand;

    public TerminalClauseImpl(String name, String operand) {
        this(name, Operator.EQUALS, operand);
    }

    public TerminalClauseImpl(String name, long operand) {
        this(name, Operator.EQUALS, operand);
    }

    public TerminalClauseImpl(String name, Operator operator, String operand) {
        this(name, operator, new SingleValueOperand(operand));
    }

    public TerminalClauseImpl(String name, Operator operator, long operand) {
        this(name, operator, new SingleValueOperand(operand));
    }

    public TerminalClauseImpl(String name, Operator operator, Operand operand) {
        this.name = Objects.requireNonNull(name, "name");
        this.operator = Objects.requireNonNull(operator, "operator");
        this.operand = Objects.requireNonNull(operand, "operand");
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public List<Clause> getClauses() {
        return List.of();
    }

    @Override
    public Operand getOperand() {
        return operand;
    }

    @Override
    public Operator getOperator() {
        return operator;
    }

    @Override
    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TerminalClauseImpl
                && name.equals(((TerminalClauseImpl) other).name)
                && operator == ((TerminalClauseImpl) other).operator
                && operand.equals(((TerminalClauseImpl) other).operand);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, operator, operand);
    }

    @Override
    public String toString() {
        return "{" + name + " " + operator.getDisplayString() + " " + operand.getDisplayString() + "}";
    }
}
