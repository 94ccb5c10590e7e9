package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; no evidence for getLocale.
 */
public interface LocaleResolver {
    /** Unconfirmed: the jakarta type, by analogy with UserManager. */
    Locale getLocale(HttpServletRequest request);

    Locale getLocale();

    Locale getLocale(UserKey userKey);

    Set<Locale> getSupportedLocales();
}
