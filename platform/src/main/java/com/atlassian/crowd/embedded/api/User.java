package com.atlassian.crowd.embedded.api;

import java.security.Principal;

/**
 * Mirrors com.atlassian.crowd:embedded-crowd-api Platform 8.3; none newer than Jira 7.1.2, tied/practical-jira-plugins
 * at 8e0942f. Unconfirmed: the member set.
 */
public interface User extends Principal {
    long getDirectoryId();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();
}
