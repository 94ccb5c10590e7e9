package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than Confluence 6.1.4 for isUserInGroup,
 * mesilat/oracle-htp-plugin at fff9269.
 */
public interface UserManager {
    UserProfile getRemoteUser();

    UserKey getRemoteUserKey();
    /** @deprecated user names can change; ask for the key. */
    @Deprecated
    String getRemoteUsername(HttpServletRequest request);

    UserProfile getRemoteUser(HttpServletRequest request);

    UserKey getRemoteUserKey(HttpServletRequest request);

    UserProfile getUserProfile(String username);

    UserProfile getUserProfile(UserKey userKey);
    /** @deprecated ask by key. */
    @Deprecated
    boolean isUserInGroup(String username, String group);

    boolean isUserInGroup(UserKey userKey, String group);
    /** @deprecated ask by key. */
    @Deprecated
    boolean isSystemAdmin(String username);

    boolean isSystemAdmin(UserKey userKey);
    /** @deprecated ask by key. */
    @Deprecated
    boolean isAdmin(String username);

    boolean isAdmin(UserKey userKey);

    default boolean isLicensed(UserKey userKey) {
        return false;
    }

    default boolean isLimitedUnlicensedUser(UserKey userKey) {
        return false;
    }

    default boolean isAnonymousAccessEnabled() {
        return false;
    }

    default boolean isLimitedUnlicensedAccessEnabled() {
        return false;
    }

    boolean authenticate(String username, String password);

    Principal resolve(String username) throws UserResolutionException;

    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);
}
