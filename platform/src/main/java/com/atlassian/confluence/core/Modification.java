package com.atlassian.confluence.core;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; no evidence.
 */
public interface Modification<T extends ContentEntityObject> {
    void modify(T content);
}
