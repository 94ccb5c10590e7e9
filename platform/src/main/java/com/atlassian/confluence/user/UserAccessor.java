package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; none newer than Confluence 8.5.21 for getUserByName,
 * docs.atlassian.com UserAccessor.
 */
public interface UserAccessor {
    ConfluenceUser getUserByName(String name);

    ConfluenceUser getUserByKey(UserKey userKey);

    ConfluenceUser getExistingUserByKey(UserKey userKey);

    List<String> getGroupNamesForUserName(String username);

    boolean hasMembership(String groupName, String username);
}
