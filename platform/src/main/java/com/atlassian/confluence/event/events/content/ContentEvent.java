package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.ConfluenceEvent;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public abstract class ContentEvent extends ConfluenceEvent {
    private final boolean suppressNotifications;

    /** Unconfirmed: the second parameter. */
    protected ContentEvent(Object source, boolean suppressNotifications) {
        super(source);
        this.suppressNotifications = suppressNotifications;
    }

    public boolean isSuppressNotifications() {
        return suppressNotifications;
    }

    public abstract ContentEntityObject getContent();
}
