package com.atlassian.query.clause;

import java.util.List;
import java.util.Objects;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public class NotClause implements Clause {
    private static final long serialVersionUID = 1L;
    public static final String NOT = "NOT";
    private final Clause subClause;

    public NotClause(Clause subClause) {
        this.subClause = Objects.requireNonNull(subClause, "subClause");
    }

    @Override
    public String getName() {
        return NOT;
    }

    @Override
    public List<Clause> getClauses() {
        return List.of(subClause);
    }

    public Clause getSubClause() {
        return subClause;
    }

    @Override
    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotClause && subClause.equals(((NotClause) other).subClause);
    }

    @Override
    public int hashCode() {
        return subClause.hashCode();
    }

    @Override
    public String toString() {
        return NOT + " " + subClause;
    }
}
