package com.atlassian.confluence.core;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface ContentEntityManager {
    ContentEntityObject getById(long id);

    void saveContentEntity(ContentEntityObject obj, SaveContext saveContext);

    <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, SaveContext saveContext);

    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification);
}
