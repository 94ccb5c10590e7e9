package com.atlassian.confluence.security;

import com.atlassian.user.User;
import java.util.List;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31, ONLYOFFICE/onlyoffice-confluence @ 2026-06-24.
 */
public interface PermissionManager {
    Object TARGET_APPLICATION = new Object();
    Object TARGET_SYSTEM = new Object();
    Object TARGET_PEOPLE_DIRECTORY = new Object();

    boolean hasPermission(User user, Permission permission, Object target);

    boolean hasPermissionNoExemptions(User user, Permission permission, Object target);

    boolean hasCreatePermission(User user, Object container, Class<?> typeToCreate);

    boolean isConfluenceAdministrator(User user);

    boolean isSystemAdministrator(User user);

    <X> List<X> getPermittedEntities(User user, Permission permission, List<? extends X> objects);
}
