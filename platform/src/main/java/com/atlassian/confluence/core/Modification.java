package com.atlassian.confluence.core;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed in baloise/digital-signature @ 2026-03-25.
 */
public interface Modification<T extends ContentEntityObject> {
    void modify(T content);
}
