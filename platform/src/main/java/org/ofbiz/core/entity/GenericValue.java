package org.ofbiz.core.entity;

import java.sql.Timestamp;

/**
 * Mirrors org.ofbiz:ofbiz-core 1.x; unconfirmed: the class tree above it and nearly all of its members, which nothing
 * here calls.
 */
public class GenericValue {
    public Object get(String name) {
        throw new UnsupportedOperationException();
    }

    public String getString(String name) {
        throw new UnsupportedOperationException();
    }

    public Long getLong(String name) {
        throw new UnsupportedOperationException();
    }

    public Timestamp getTimestamp(String name) {
        throw new UnsupportedOperationException();
    }
}
