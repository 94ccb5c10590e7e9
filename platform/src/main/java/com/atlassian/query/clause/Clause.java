package com.atlassian.query.clause;

import java.io.Serializable;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public interface Clause extends Serializable {
    String getName();

    List<Clause> getClauses();

    <R> R accept(ClauseVisitor<R> visitor);

    @Override
    String toString();
}
