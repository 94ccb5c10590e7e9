package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; no evidence. Unconfirmed: the constructor's parameters.
 */
public class PageRemoveEvent extends PageEvent {
    public PageRemoveEvent(Object source, Page page) {
        super(source, page, false);
    }
}
