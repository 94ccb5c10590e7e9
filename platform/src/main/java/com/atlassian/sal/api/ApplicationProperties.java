package com.atlassian.sal.api;

import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed on Confluence 10.0.1,
 * atlassian-labs/atlassian-slack-integration-server at 94c50dc.
 */
public interface ApplicationProperties {
    /** Unconfirmed: the value. */
    String PLATFORM_BAMBOO = "bamboo";
    /** Unconfirmed: the value. */
    String PLATFORM_BITBUCKET = "bitbucket";
    /** Unconfirmed: the value. */
    String PLATFORM_CONFLUENCE = "conf";
    /** Unconfirmed: the value. */
    String PLATFORM_CROWD = "crowd";
    /** Unconfirmed: the value. */
    String PLATFORM_FECRU = "fecru";
    /** Unconfirmed: the value. */
    String PLATFORM_JIRA = "jira";
    /** Unconfirmed: the value. */
    String PLATFORM_STASH = "stash";

    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();

    Date getBuildDate();

    String getBuildNumber();

    Optional<Path> getLocalHomeDirectory();

    Optional<Path> getSharedHomeDirectory();

    /** Unconfirmed: that it is there. */
    String getPropertyValue(String key);

    /** Unconfirmed: that it is there. */
    String getApplicationFileEncoding();
}
