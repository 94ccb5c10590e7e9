package com.atlassian.jira.entity.property;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public interface JsonEntityPropertyManager {
    void put(String entityName, Long entityId, String key, String json);

    void put(ApplicationUser user, String entityName, Long entityId, String key, String json);

    void putDryRun(String entityName, String key, String json);

    EntityProperty get(String entityName, Long entityId, String key);

    boolean exists(String entityName, Long entityId, String key);

    void delete(String entityName, Long entityId, String key);

    void deleteByEntity(String entityName, Long entityId);

    long countByEntity(String entityName, Long entityId);

    long countByEntityNameAndPropertyKey(String entityName, String key);

    void deleteByEntityNameAndPropertyKey(String entityName, String propertyKey);

    List<String> findKeys(String entityName, String keyPrefix);
}
