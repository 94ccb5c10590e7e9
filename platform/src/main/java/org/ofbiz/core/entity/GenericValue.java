package org.ofbiz.core.entity;

import java.sql.Timestamp;
import java.util.List;

/**
 * Mirrors org.ofbiz:ofbiz-core 1.x; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server at
 * 94c50dc. Unconfirmed: the class tree above it and nearly all of its members, which nothing here calls.
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

    public List<GenericValue> getRelated(String relationName) throws GenericEntityException {
        throw new UnsupportedOperationException();
    }
}
