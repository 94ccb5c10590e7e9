package com.atlassian.query.clause;

import java.util.Arrays;
import java.util.Collection;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public class OrClause extends MultiClause {
    private static final long serialVersionUID = 1L;
    public static final String OR = "OR";

    public OrClause(Clause... clauses) {
        this(Arrays.asList(clauses));
    }

    public OrClause(Collection<? extends Clause> clauses) {
        super(clauses);
    }

    @Override
    public String getName() {
        return OR;
    }

    @Override
    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
