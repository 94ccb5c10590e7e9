package com.atlassian.user;

/**
 * Mirrors com.atlassian.user:atlassian-user Platform 8.3; confirmed in
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31, deftdevs/bootstrapi @ 2026-08-22.
 */
public interface User extends Entity {
    String getFullName();

    String getEmail();
}
