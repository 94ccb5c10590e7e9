package com.atlassian.confluence.languages;

import com.atlassian.user.User;
import java.util.Locale;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface LocaleManager {
    Locale getLocale(User user);

    Locale getSiteDefaultLocale();
}
