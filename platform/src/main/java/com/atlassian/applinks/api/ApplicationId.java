package com.atlassian.applinks.api;

import java.io.Serializable;
import java.util.Objects;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed on Jira 11.3.10, deftdevs/bootstrapi at 4c9d627.
 */
public class ApplicationId implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String id;

    public ApplicationId(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    public String get() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationId && id.equals(((ApplicationId) other).id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
