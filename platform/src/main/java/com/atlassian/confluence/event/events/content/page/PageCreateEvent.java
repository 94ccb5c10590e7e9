package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public class PageCreateEvent extends PageEvent {
    /** Unconfirmed: the parameters. */
    public PageCreateEvent(Object source, Page page) {
        super(source, page, false);
    }
}
