package com.atlassian.user;

/**
 * Mirrors com.atlassian.user:atlassian-user Platform 8.3; no evidence. Unconfirmed: the package of this supertype.
 */
public interface Entity {
    String getName();
}
