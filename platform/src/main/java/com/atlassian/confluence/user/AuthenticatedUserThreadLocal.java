package com.atlassian.confluence.user;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.0.3, ONLYOFFICE/onlyoffice-confluence at
 * ab8d713.
 */
public class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> USER = new ThreadLocal<>();
    /** Unconfirmed: that it is public. */
    public AuthenticatedUserThreadLocal() {}

    public static ConfluenceUser get() {
        return USER.get();
    }

    public static void set(ConfluenceUser user) {
        USER.set(user);
    }

    public static void reset() {
        USER.remove();
    }

    public static String getUsername() {
        ConfluenceUser user = get();
        return user == null ? null : user.getName();
    }

    public static boolean isAnonymousUser() {
        return get() == null;
    }
}
