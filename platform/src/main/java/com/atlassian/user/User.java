package com.atlassian.user;

/**
 * Mirrors com.atlassian.user:atlassian-user Platform 8.3; confirmed on Confluence 10.2.15, deftdevs/bootstrapi at
 * 4c9d627.
 */
public interface User extends Entity {
    String getFullName();

    String getEmail();
}
