package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import java.util.List;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.0.3, ONLYOFFICE/onlyoffice-confluence at
 * ab8d713.
 */
public interface PermissionManager {
    Object TARGET_APPLICATION = new Object();
    Object TARGET_SYSTEM = new Object();
    Object TARGET_PEOPLE_DIRECTORY = new Object();

    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    /** Unconfirmed: whether the first parameter is a User or a ConfluenceUser. */
    boolean hasCreatePermission(User user, Object container, Class<?> typeToCreate);

    /** Unconfirmed: whether the parameter is a User or a ConfluenceUser. */
    boolean isConfluenceAdministrator(User user);

    /** Unconfirmed: whether the parameter is a User or a ConfluenceUser. */
    boolean isSystemAdministrator(User user);

    <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> objects);
}
