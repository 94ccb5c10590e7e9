package com.atlassian.confluence.event.events;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; no evidence. Unconfirmed: the class tree above it.
 */
public abstract class ConfluenceEvent {
    private final transient Object source;
    private final long timestamp = System.currentTimeMillis();

    protected ConfluenceEvent(Object source) {
        this.source = source;
    }

    public Object getSource() {
        return source;
    }

    public long getTimestamp() {
        return timestamp;
    }
}
