package com.atlassian.confluence.api.service.accessmode;

/**
 * Mirrors com.atlassian.confluence:confluence-java-api 10.2; none newer than Confluence 9.0 for
 * isReadOnlyAccessModeEnabled, requirement-yogi/psea at 1e22dc4.
 */
public interface AccessModeService {
    boolean isReadOnlyAccessModeEnabled();
}
