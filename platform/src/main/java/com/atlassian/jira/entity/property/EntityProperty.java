package com.atlassian.jira.entity.property;

import java.sql.Timestamp;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
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
