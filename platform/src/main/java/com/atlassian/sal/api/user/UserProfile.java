package com.atlassian.sal.api.user;

import java.net.URI;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than Jira 10.7.4 for getFullName,
 * mrkhachaturov/jira-mcp-plugin at b75f2e4.
 */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    String getFullName();

    String getEmail();

    URI getProfilePictureUri(int width, int height);

    URI getProfilePictureUri();

    URI getProfilePageUri();
}
