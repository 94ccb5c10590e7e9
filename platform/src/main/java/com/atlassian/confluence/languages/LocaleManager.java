package com.atlassian.confluence.languages;

import com.atlassian.user.User;
import java.util.Locale;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.2.15, deftdevs/bootstrapi at 4c9d627.
 */
public interface LocaleManager {
    Locale getLocale(User user);

    Locale getSiteDefaultLocale();
}
