package com.atlassian.confluence.user;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31, ONLYOFFICE/onlyoffice-confluence @ 2026-06-24.
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
