package com.atlassian.sal.api.user;

import java.net.URI;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than Confluence 9.5.4 for getEmail,
 * baloise/digital-signature at b73e21d.
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
