package com.atlassian.confluence.spaces;

import java.util.List;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface SpaceManager {
    Space getSpace(long id);

    Space getSpace(String key);

    List<Space> getAllSpaces();
}
