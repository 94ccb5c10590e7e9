package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed on Confluence 10.0.3, ONLYOFFICE/onlyoffice-confluence at
 * ab8d713.
 */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String userkey;

    public UserKey(String userkey) {
        this.userkey = Objects.requireNonNull(userkey, "userkey");
    }

    public static UserKey fromLong(long value) {
        return new UserKey(Long.toString(value));
    }

    public String getStringValue() {
        return userkey;
    }

    @Override
    public String toString() {
        return userkey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey && userkey.equals(((UserKey) other).userkey);
    }

    @Override
    public int hashCode() {
        return userkey.hashCode();
    }
}
