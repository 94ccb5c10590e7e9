package com.atlassian.query.operand;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.13.1 for getArgs, atlascommunity/jira-plugins-groovy
 * at ef39c51.
 */
public final class FunctionOperand implements Operand {
    private static final long serialVersionUID = 1L;
    private final String name;

    @SuppressWarnings("serial")
    private final List<String> args;

    public FunctionOperand(String name) {
        this(name, List.of());
    }

    public FunctionOperand(String name, String... args) {
        this(name, Arrays.asList(args));
    }

    public FunctionOperand(String name, Collection<String> args) {
        this.name = Objects.requireNonNull(name, "name");
        this.args = List.copyOf(args);
    }

    @Override
    public String getName() {
        return name;
    }

    public List<String> getArgs() {
        return args;
    }

    @Override
    public String getDisplayString() {
        return name + "(" + String.join(", ", args) + ")";
    }

    @Override
    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FunctionOperand
                && name.equalsIgnoreCase(((FunctionOperand) other).name)
                && args.equals(((FunctionOperand) other).args);
    }

    @Override
    public int hashCode() {
        return 31 * name.toLowerCase(Locale.ENGLISH).hashCode() + args.hashCode();
    }

    @Override
    public String toString() {
        return getDisplayString();
    }
}
