package com.atlassian.applinks.api;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed in Application Links Javadoc 3.2.
 */
public interface EntityLinkService {
    Iterable<EntityLink> getEntityLinks(Object entity, Class<? extends EntityType> type);

    Iterable<EntityLink> getEntityLinks(Object entity);

    EntityLink getPrimaryEntityLink(Object entity, Class<? extends EntityType> type);
}
