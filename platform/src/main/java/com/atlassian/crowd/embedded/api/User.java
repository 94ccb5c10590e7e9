package com.atlassian.crowd.embedded.api;

import java.security.Principal;

/**
 * Mirrors com.atlassian.crowd:embedded-crowd-api Platform 8.3; unconfirmed: the member set.
 */
public interface User extends Principal {
    long getDirectoryId();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();
}
