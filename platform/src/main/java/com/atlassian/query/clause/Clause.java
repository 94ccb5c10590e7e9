package com.atlassian.query.clause;

import java.io.Serializable;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface Clause extends Serializable {
    String getName();

    List<Clause> getClauses();

    <R> R accept(ClauseVisitor<R> visitor);

    @Override
    String toString();
}
