package com.atlassian.jira.issue.status.category;

import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @ 2026-01-31.
 */
public interface StatusCategory extends Comparable<StatusCategory> {
    /** The value is unconfirmed. */
    String UNDEFINED = "undefined";
    /** The value is unconfirmed. */
    String TO_DO = "new";
    /** The value is unconfirmed. */
    String IN_PROGRESS = "indeterminate";
    /** The value is unconfirmed. */
    String COMPLETE = "done";

    Long getId();

    String getKey();

    String getName();

    String getColorName();

    Long getSequence();

    String getPrimaryAlias();

    List<String> getAliases();
}
