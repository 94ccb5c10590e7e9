package com.atlassian.confluence.core;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; no evidence.
 */
public interface SaveContext {
    boolean isMinorEdit();

    boolean doUpdateLastModifier();

    boolean isEventSuppressed();
}
