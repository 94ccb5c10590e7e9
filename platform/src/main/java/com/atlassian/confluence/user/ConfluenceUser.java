package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.2.15, deftdevs/bootstrapi at 4c9d627.
 */
public interface ConfluenceUser extends User {
    UserKey getKey();

    String getLowerName();
}
