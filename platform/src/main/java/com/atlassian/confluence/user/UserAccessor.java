package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.2.15, deftdevs/bootstrapi at 4c9d627.
 */
public interface UserAccessor {
    ConfluenceUser getUserByName(String name);

    ConfluenceUser getUserByKey(UserKey userKey);

    ConfluenceUser getExistingUserByKey(UserKey userKey);

    List<String> getGroupNamesForUserName(String username);

    boolean hasMembership(String groupName, String username);
}
