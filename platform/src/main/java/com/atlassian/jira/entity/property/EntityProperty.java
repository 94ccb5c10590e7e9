package com.atlassian.jira.entity.property;

import java.sql.Timestamp;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface EntityProperty {
    Long getId();

    String getEntityName();

    Long getEntityId();

    String getKey();

    String getValue();

    Timestamp getCreated();

    Timestamp getUpdated();
}
