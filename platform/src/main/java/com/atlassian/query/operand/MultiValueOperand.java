package com.atlassian.query.operand;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public final class MultiValueOperand implements Operand {
    private static final long serialVersionUID = 1L;
    public static final String OPERAND_NAME = "MultiValueOperand";

    @SuppressWarnings("serial")
    private final List<Operand> values;

    public MultiValueOperand(String... stringValues) {
        this(Arrays.stream(stringValues).map(SingleValueOperand::new).toList());
    }

    public MultiValueOperand(Long... longs) {
        this(Arrays.stream(longs).map(SingleValueOperand::new).toList());
    }

    public MultiValueOperand(Operand... operands) {
        this(Arrays.asList(operands));
    }

    public MultiValueOperand(Collection<? extends Operand> values) {
        this.values = List.copyOf(values);
    }

    public static MultiValueOperand ofQueryLiterals(Collection<QueryLiteral> literals) {
        return new MultiValueOperand(
                literals.stream().map(SingleValueOperand::new).toList());
    }

    @Override
    public String getName() {
        return OPERAND_NAME;
    }

    public List<Operand> getValues() {
        return values;
    }

    @Override
    public String getDisplayString() {
        return values.stream()
                .map(Operand::getDisplayString)
                .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MultiValueOperand && values.equals(((MultiValueOperand) other).values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return getDisplayString();
    }
}
