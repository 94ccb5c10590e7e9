package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31, ONLYOFFICE/onlyoffice-confluence @ 2026-06-24.
 */
public interface ConfluenceUser extends User {
    UserKey getKey();

    String getLowerName();
}
