package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface UserAccessor {
    ConfluenceUser getUserByName(String name);

    ConfluenceUser getUserByKey(UserKey userKey);

    ConfluenceUser getExistingUserByKey(UserKey userKey);

    List<String> getGroupNamesForUserName(String username);

    boolean hasMembership(String groupName, String username);
}
