package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @ 2026-01-31.
 */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String userName);
    /** Unconfirmed: that it is there. */
    Optional<ApplicationUser> getUserById(Long id);
    /** Unconfirmed: that it is there. */
    Collection<ApplicationUser> getAllApplicationUsers();
    /** Unconfirmed: that it is there. */
    boolean isUserExisting(ApplicationUser user);
}
