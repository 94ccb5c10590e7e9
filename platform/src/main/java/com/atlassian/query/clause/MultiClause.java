package com.atlassian.query.clause;

import java.util.Collection;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence. Unconfirmed: that it is a public supertype.
 */
public abstract class MultiClause implements Clause {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final List<Clause> clauses;

    protected MultiClause(Collection<? extends Clause> clauses) {
        this.clauses = List.copyOf(clauses);
    }

    @Override
    public List<Clause> getClauses() {
        return clauses;
    }

    @Override
    public boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && clauses.equals(((MultiClause) other).clauses);
    }

    @Override
    public int hashCode() {
        return clauses.hashCode();
    }

    @Override
    public String toString() {
        return clauses.stream()
                .map(Clause::toString)
                .collect(java.util.stream.Collectors.joining(" " + getName() + " ", "( ", " )"));
    }
}
