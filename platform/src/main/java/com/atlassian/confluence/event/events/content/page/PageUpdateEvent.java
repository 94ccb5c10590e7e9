package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.0.1,
 * atlassian-labs/atlassian-slack-integration-server at 94c50dc.
 */
public class PageUpdateEvent extends PageEvent {
    /** Unconfirmed: the parameters. */
    public PageUpdateEvent(Object source, Page page) {
        super(source, page, false);
    }
}
