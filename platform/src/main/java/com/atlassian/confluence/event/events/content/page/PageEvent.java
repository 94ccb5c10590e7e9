package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; no evidence.
 */
public class PageEvent extends ContentEvent {
    private final transient Page page;

    public PageEvent(Object source, Page page, boolean suppressNotifications) {
        super(source, suppressNotifications);
        this.page = page;
    }

    public Page getPage() {
        return page;
    }

    @Override
    public ContentEntityObject getContent() {
        return page;
    }
}
