package com.atlassian.confluence.spaces;

import java.util.List;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.0.1,
 * atlassian-labs/atlassian-slack-integration-server at 94c50dc.
 */
public interface SpaceManager {
    Space getSpace(long id);

    Space getSpace(String key);

    List<Space> getAllSpaces();
}
