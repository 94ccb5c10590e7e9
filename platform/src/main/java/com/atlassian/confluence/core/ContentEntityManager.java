package com.atlassian.confluence.core;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.0.3, ONLYOFFICE/onlyoffice-confluence at
 * ab8d713.
 */
public interface ContentEntityManager {
    ContentEntityObject getById(long id);

    void saveContentEntity(ContentEntityObject obj, SaveContext saveContext);

    <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, SaveContext saveContext);

    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification);
}
