package com.atlassian.confluence.core;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; none newer than Confluence 9.5.4, baloise/digital-signature at
 * b73e21d.
 */
public class DefaultSaveContext implements SaveContext {
    public static final DefaultSaveContext DEFAULT = new DefaultSaveContext(false, true, false);
    private final boolean minorEdit;
    private final boolean updateLastModifier;
    private final boolean suppressEvents;

    public DefaultSaveContext(boolean minorEdit, boolean updateLastModifier, boolean suppressEvents) {
        this.minorEdit = minorEdit;
        this.updateLastModifier = updateLastModifier;
        this.suppressEvents = suppressEvents;
    }

    @Override
    public boolean isMinorEdit() {
        return minorEdit;
    }

    @Override
    public boolean doUpdateLastModifier() {
        return updateLastModifier;
    }

    @Override
    public boolean isEventSuppressed() {
        return suppressEvents;
    }
}
