package com.atlassian.sal.api;

import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in atlassian-labs/atlassian-slack-integration-server @ 2026-01-31, phrontizo/likec4-confluence @ 2026-07-03.
 */
public interface ApplicationProperties {
    /** The value is unconfirmed. */
    String PLATFORM_BAMBOO = "bamboo";
    /** The value is unconfirmed. */
    String PLATFORM_BITBUCKET = "bitbucket";
    /** The value is unconfirmed. */
    String PLATFORM_CONFLUENCE = "conf";
    /** The value is unconfirmed. */
    String PLATFORM_CROWD = "crowd";
    /** The value is unconfirmed. */
    String PLATFORM_FECRU = "fecru";
    /** The value is unconfirmed. */
    String PLATFORM_JIRA = "jira";
    /** The value is unconfirmed. */
    String PLATFORM_STASH = "stash";

    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();

    Date getBuildDate();

    String getBuildNumber();

    Optional<Path> getLocalHomeDirectory();

    Optional<Path> getSharedHomeDirectory();
    /** Unconfirmed. */
    String getPropertyValue(String key);
    /** Unconfirmed. */
    String getApplicationFileEncoding();
}
