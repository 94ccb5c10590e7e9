package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    private Space space;

    public Space getSpace() {
        return space;
    }

    public void setSpace(Space space) {
        this.space = space;
    }

    public String getSpaceKey() {
        return space == null ? null : space.getKey();
    }
}
