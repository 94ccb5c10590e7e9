package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.ConfluenceEvent;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.0.1,
 * atlassian-labs/atlassian-slack-integration-server at 94c50dc.
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
